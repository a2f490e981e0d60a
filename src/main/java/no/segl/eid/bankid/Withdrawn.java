package no.segl.eid.bankid;

import no.segl.eid.bankid.Order.Wanted;
import no.segl.signingjob.Kind;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SigningStopped;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Component;

/** What has become of a document that its signer need no longer confirm, while they have the app before them. */
@Component
@WithBankId
class Withdrawn {

    private final SignersJobs jobs;

    Withdrawn(SignersJobs jobs) {
        this.jobs = jobs;
    }

    /** @return the key of what the person reads; of what was stopped in the words of the portal's own page */
    String textKey(Wanted wanted, Confirmable document) {
        try {
            var person = new NationalId(String.valueOf(wanted.person()));
            int round = jobs.find(document.job(), person).job().round().number();
            return round == document.round() ? "bankid.failed.withdrawn" : "bankid.failed.anew";
        } catch (SigningStopped stopped) {
            return (stopped.kind() == Kind.MINUTES ? "adjusting" : "portal") + ".stopped." + stopped.why() + ".lead";
        } catch (NoSuchJob gone) {
            return "bankid.failed.withdrawn";
        }
    }
}

package no.segl.desk;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.ForeseeContacts;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.SignerStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out, before a job is made, whom nothing digital would reach. It is asked again before the document is sent. */
@Component
class ContactWarnings {

    private static final Logger LOG = LoggerFactory.getLogger(ContactWarnings.class);

    private final ForeseeContacts contacts;

    ContactWarnings(ForeseeContacts contacts) {
        this.contacts = contacts;
    }

    /** Templates call what is public. */
    record Warnings(List<Warning> all) {

        static final Warnings NONE = new Warnings(List.of());

        public List<Warning> of(int row) {
            return all.stream().filter(warning -> warning.row() == row).toList();
        }

        /** @param seen the marks of the warnings that stood on the page from which this was sent */
        boolean areAllAmong(List<String> seen) {
            return all.stream().map(Warning::mark).allMatch(seen::contains);
        }
    }

    /** @param mark comes back with the form once the warning was on the page */
    record Warning(int row, String why, String mark) {}

    /** None where the register does not answer now: what it would have said turns up before the document is sent. */
    Warnings about(List<SignerRow> rows) {
        List<SignerStatus> foreseen;
        try {
            foreseen =
                    contacts.foresee(rows.stream().map(ContactWarnings::signer).toList());
        } catch (RuntimeException e) {
            LOG.warn("staff were not warned, since the contact register could not be asked", e);
            return Warnings.NONE;
        }
        List<Warning> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (foreseen.get(row).isUnreachable()) {
                String why = foreseen.get(row).name();
                all.add(new Warning(row, why, why + " " + rows.get(row).nationalId()));
            }
        }
        return new Warnings(List.copyOf(all));
    }

    private static NewSigner signer(SignerRow row) {
        return new NewSigner(row.nationalId(), null, row.capacity(), null, null, row.email(), row.mobile());
    }
}

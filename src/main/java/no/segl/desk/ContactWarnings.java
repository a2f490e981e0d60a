package no.segl.desk;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.ForeseeContacts;
import no.segl.signingjob.ForeseeContractContacts;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.apprenticeship.ContactFault.Field;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds out, before a job is made, whom nothing digital would reach, and of a contract all that would stop it. It is asked
 * again before the document is sent.
 */
@Component
class ContactWarnings {

    private static final Logger LOG = LoggerFactory.getLogger(ContactWarnings.class);

    private final ForeseeContacts contacts;
    private final ForeseeContractContacts contractContacts;

    ContactWarnings(ForeseeContacts contacts, ForeseeContractContacts contractContacts) {
        this.contacts = contacts;
        this.contractContacts = contractContacts;
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

    /**
     * @param why the key of what is wrong
     * @param next the key of what to do
     * @param field which of the details would mend it; null where no single one would
     * @param own the person mends it at norge.no
     * @param mark comes back with the form once the warning was on the page
     */
    record Warning(
            int row, String why, String next, @Nullable String field, boolean own, String mark) {

        /** A wrong address is mended; who cannot be reached at all may get the document on paper. */
        public boolean leadsToPaper() {
            return next.startsWith(why);
        }

        private static Warning of(int row, SignerStatus status, String number) {
            String why = "desk.warning." + status;
            boolean own = status != SignerStatus.RESERVED;
            return new Warning(row, why, why + ".next", null, own, status + " " + number);
        }

        private static Warning of(int row, What fault, String number) {
            return switch (fault) {
                case RESERVED -> of(row, SignerStatus.RESERVED, number);
                case UNKNOWN -> of(row, SignerStatus.CONTACT_INFORMATION_MISSING, number);
                default ->
                    new Warning(
                            row,
                            "violation." + fault.code(),
                            "desk.warning.contract.next",
                            fault.field() == Field.MOBILE ? "mobile" : "email",
                            false,
                            fault + " " + number);
            };
        }
    }

    /** None where the register does not answer now: what it would have said turns up before the document is sent. */
    Warnings about(NewJobForm form) {
        List<NewSigner> signers =
                form.signers().stream().map(ContactWarnings::signer).toList();
        try {
            return new Warnings(form.isContract() ? ofContract(signers) : ofDocument(signers));
        } catch (RuntimeException e) {
            LOG.warn("staff were not warned, since the contact register could not be asked", e);
            return Warnings.NONE;
        }
    }

    private List<Warning> ofDocument(List<NewSigner> signers) {
        List<SignerStatus> foreseen = contacts.foresee(signers);
        List<Warning> all = new ArrayList<>();
        for (int row = 0; row < signers.size(); row++) {
            if (foreseen.get(row).isUnreachable()) {
                all.add(Warning.of(
                        row, foreseen.get(row), String.valueOf(signers.get(row).nationalId())));
            }
        }
        return List.copyOf(all);
    }

    private List<Warning> ofContract(List<NewSigner> signers) {
        List<List<What>> foreseen = contractContacts.foresee(signers);
        List<Warning> all = new ArrayList<>();
        for (int row = 0; row < signers.size(); row++) {
            for (What fault : foreseen.get(row)) {
                all.add(Warning.of(row, fault, String.valueOf(signers.get(row).nationalId())));
            }
        }
        return List.copyOf(all);
    }

    private static NewSigner signer(SignerRow row) {
        return new NewSigner(row.nationalId(), null, row.capacity(), row.role(), null, row.email(), row.mobile());
    }
}

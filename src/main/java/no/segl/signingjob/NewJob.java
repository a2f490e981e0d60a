package no.segl.signingjob;

import java.time.Instant;
import java.util.List;
import no.segl.signingjob.archive.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What a sender asks for, as it was written: unchecked, so that every fault can be named at once. A field that is not
 * given is null.
 *
 * @param remindBefore ISO 8601 duration
 * @param meeting of a board, where minutes are to be adjusted
 * @param contract of apprenticeship or training, where that is to be signed
 */
public record NewJob(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String sensitiveTitle,
        boolean shielded,
        @Nullable String caseNumber,
        @Nullable String journalEntryId,
        @Nullable String documentId,
        @Nullable String language,
        @Nullable Instant deadline,
        @Nullable String remindBefore,
        @Nullable NewSender sender,
        List<NewSigner> signers,
        @Nullable NewMeeting meeting,
        @Nullable NewContract contract) {

    public NewJob {
        signers = List.copyOf(signers);
    }

    /** One that is about neither. */
    public NewJob(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String sensitiveTitle,
            boolean shielded,
            @Nullable String caseNumber,
            @Nullable String journalEntryId,
            @Nullable String documentId,
            @Nullable String language,
            @Nullable Instant deadline,
            @Nullable String remindBefore,
            @Nullable NewSender sender,
            List<NewSigner> signers) {
        this(
                kind,
                title,
                sensitiveTitle,
                shielded,
                caseNumber,
                journalEntryId,
                documentId,
                language,
                deadline,
                remindBefore,
                sender,
                signers,
                null,
                null);
    }

    /**
     * @param date such as 2026-11-24
     * @param secretParagraphs such as 12, 14–16
     * @param adjustedAtOnce paragraphs that were adjusted at the meeting itself
     * @param keptAt where the minutes can be read
     */
    public record NewMeeting(
            @Nullable String board,
            @Nullable String date,
            @Nullable String secretParagraphs,
            @Nullable String adjustedAtOnce,
            @Nullable String keptAt) {}

    /**
     * @param type "apprenticeship" or "training"
     * @param startDate such as 2026-08-17
     * @param birthDate of the apprentice, where the identity number does not tell it
     * @param order what the system that ordered the contract calls it
     */
    public record NewContract(
            @Nullable String type,
            @Nullable String company,
            @Nullable String trainingOffice,
            @Nullable String startDate,
            @Nullable String birthDate,
            @Nullable String order) {

        @Override
        public String toString() {
            return "NewContract[…]";
        }
    }

    public record NewSender(@Nullable String unit, @Nullable String contact) {

        @Override
        public String toString() {
            return "NewSender[…]";
        }
    }

    public record NewSigner(
            @Nullable String nationalId,
            @Nullable String name,
            @Nullable String capacity,
            @Nullable String role,
            @Nullable Integer group,
            @Nullable String email,
            @Nullable String mobile) {

        NewSigner withNationalId(String known) {
            return new NewSigner(known, name, capacity, role, group, email, mobile);
        }

        @Override
        public String toString() {
            return "NewSigner[…]";
        }
    }

    /** Neither a case nor an entry nor a document of the archive. */
    boolean namesNoPlace() {
        return Words.orNull(caseNumber) == null
                && Words.orNull(journalEntryId) == null
                && Words.orNull(documentId) == null;
    }

    NewJob onEntry(EntryId entry) {
        return new NewJob(
                kind,
                title,
                sensitiveTitle,
                shielded,
                caseNumber,
                entry.value(),
                documentId,
                language,
                deadline,
                remindBefore,
                sender,
                signers,
                meeting,
                contract);
    }

    @Override
    public String toString() {
        return "NewJob[" + kind + ", " + signers.size() + " signers]";
    }
}

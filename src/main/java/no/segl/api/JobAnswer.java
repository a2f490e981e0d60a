package no.segl.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.document.Received;
import no.segl.signingjob.minutes.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A signing job as case systems read it.
 *
 * @param deadline null before dispatch
 * @param remindAt null before dispatch, and where the time for it has passed
 * @param meeting of minutes whose sender told it; absent for all else
 * @param contract of apprenticeship whose sender told it; absent for all else
 * @param replaces the id of the job whose place this one took; absent for most
 * @param replacedBy the id of the job that took the place of this one; absent for most
 */
record JobAnswer(
        String id,
        String kind,
        JobStatus status,
        int round,
        @Nullable Instant deadline,
        @Nullable Instant remindAt,
        String title,
        @Nullable String sensitiveTitle,
        boolean shielded,
        String reference,
        String caseNumber,
        String journalEntryId,
        String language,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MeetingAnswer meeting,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ContractAnswer contract,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String replaces,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String replacedBy,
        SenderAnswer sender,
        boolean finalised,
        List<SignerAnswer> signers,

        @Schema(
                description =
                        "What keeps a contract from being sent, all of it at once; absent where there is nothing.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ContactFaultAnswer> faults,

        ReceiptAnswer receipt,
        LinksAnswer links) {

    record SenderAnswer(String unit, String contact) {}

    /** Under the names that it is sent with; what was left out is absent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MeetingAnswer(
            String board,
            LocalDate date,
            String secretParagraphs,
            String adjustedAtOnce,
            @Nullable String keptAt) {

        static MeetingAnswer of(Meeting meeting) {
            return new MeetingAnswer(
                    meeting.board(),
                    meeting.date(),
                    meeting.secret().text(),
                    meeting.adjustedAtOnce().text(),
                    meeting.keptAt());
        }
    }

    /** Under the names that it is sent with, without the birth date; what was left out is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContractAnswer(
            String type,
            String company,
            @Nullable String trainingOffice,
            LocalDate startDate,
            @Nullable String order) {

        static ContractAnswer of(Contract contract) {
            return new ContractAnswer(
                    contract.type().code(),
                    contract.company(),
                    contract.trainingOffice(),
                    contract.startDate(),
                    contract.order());
        }
    }

    /**
     * @param nationalId masked
     * @param reason why this signer rejected; for the sender's group only
     */
    record SignerAnswer(
            String id,
            String name,
            String nationalId,
            @Nullable String role,
            Capacity capacity,
            int group,
            SignerStatus status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant signedAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {}

    /**
     * What was received when the job was made; only the file is that of the present round.
     *
     * @param receivedSha256 of the file as it came
     * @param acceptedSha256 of the file that signers see and sign
     */
    record ReceiptAnswer(
            Instant createdAt,
            String createdBy,
            String title,
            String reference,
            String caseNumber,
            String receivedSha256,
            String acceptedSha256,
            int pages,
            int signers,

            @Schema(description = "The file that the job was made with, once another has replaced it.")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable FirstFile first) {}

    record FirstFile(String receivedSha256, String acceptedSha256, int pages) {

        static FirstFile of(Received file) {
            return new FirstFile(
                    file.original().sha256(),
                    file.accepted().sha256(),
                    file.accepted().pages());
        }
    }

    record LinksAnswer(String self, String document, String events, String desk, String portal) {}
}

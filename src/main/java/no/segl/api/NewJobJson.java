package no.segl.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewContract;
import no.segl.signingjob.NewJob.NewMeeting;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.Violation;

/**
 * A new job as a case system writes it.
 *
 * @param faults what could not be understood; the use case names the rest
 */
record NewJobJson(NewJob job, List<Violation> faults) {

    private static final int LAST_GROUP = 10;
    private static final Set<String> SENDER = Set.of("unit", "contact");
    private static final Set<String> SIGNER =
            Set.of("nationalId", "name", "capacity", "role", "group", "email", "mobile");
    private static final Set<String> JOB = Set.of(
            "kind",
            "title",
            "sensitiveTitle",
            "shielded",
            "caseNumber",
            "journalEntryId",
            "documentId",
            "language",
            "deadline",
            "remindBefore",
            "sender",
            "signers",
            "meeting",
            "contract");
    private static final Set<String> MEETING = Set.of("board", "date", "secretParagraphs", "adjustedAtOnce", "keptAt");
    private static final Set<String> CONTRACT =
            Set.of("type", "company", "trainingOffice", "startDate", "birthDate", "order");

    /** @throws no.segl.signingjob.Refused if it is no JSON object */
    static NewJobJson read(byte[] json) {
        List<Violation> faults = new ArrayList<>();
        var fields = new JsonFields(JsonBody.object(json, "job"), "", JOB, faults);
        return new NewJobJson(job(fields), faults);
    }

    private static NewJob job(JsonFields job) {
        return new NewJob(
                job.text("kind"),
                job.text("title"),
                job.text("sensitiveTitle"),
                job.flag("shielded"),
                job.text("caseNumber"),
                job.text("journalEntryId"),
                job.text("documentId"),
                job.text("language"),
                job.instant("deadline", "deadline.malformed"),
                job.text("remindBefore"),
                sender(job.object("sender", SENDER)),
                job.objects("signers", SIGNER).stream().map(NewJobJson::signer).toList(),
                job.has("meeting") ? meeting(job.object("meeting", MEETING)) : null,
                job.has("contract") ? contract(job.object("contract", CONTRACT)) : null);
    }

    private static NewMeeting meeting(JsonFields meeting) {
        return new NewMeeting(
                meeting.text("board"),
                meeting.text("date"),
                meeting.text("secretParagraphs"),
                meeting.text("adjustedAtOnce"),
                meeting.text("keptAt"));
    }

    private static NewContract contract(JsonFields contract) {
        return new NewContract(
                contract.text("type"),
                contract.text("company"),
                contract.text("trainingOffice"),
                contract.text("startDate"),
                contract.text("birthDate"),
                contract.text("order"));
    }

    private static NewSender sender(JsonFields sender) {
        return new NewSender(sender.text("unit"), sender.text("contact"));
    }

    private static NewSigner signer(JsonFields signer) {
        return new NewSigner(
                signer.text("nationalId"),
                signer.text("name"),
                signer.text("capacity"),
                signer.text("role"),
                signer.number("group", "group.wrong", LAST_GROUP),
                signer.text("email"),
                signer.text("mobile"));
    }
}

package no.segl.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.segl.signingjob.CorrectContact;
import no.segl.signingjob.MoveDeadline;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import no.segl.signingjob.VoidJob;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the sender may do to a job that is on its way, or is done. */
@Tag(name = "Signing jobs")
@RestController
@RequestMapping(path = JobAnswers.ROOT + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class JobActionsApi {

    private final RecallJob recall;
    private final VoidJob voiding;
    private final MoveDeadline moveDeadline;
    private final CorrectContact correctContact;
    private final JobAnswers answers;

    JobActionsApi(
            RecallJob recall,
            VoidJob voiding,
            MoveDeadline moveDeadline,
            CorrectContact correctContact,
            JobAnswers answers) {
        this.recall = recall;
        this.voiding = voiding;
        this.moveDeadline = moveDeadline;
        this.correctContact = correctContact;
        this.answers = answers;
    }

    record Reason(String reason) {}

    record Deadline(Instant deadline) {}

    record Contact(@Nullable String email, @Nullable String mobile) {}

    @Operation(
            summary = "Takes the job back, until it is finalised.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Reason.class))))
    @PostMapping(path = "/recall")
    JobAnswer recall(
            @PathVariable SigningJobId id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body,
            Staff staff) {
        return answers.of(recall.recall(id, reason(body), staff), staff);
    }

    @Operation(
            summary = "Makes the job void after it was finalised.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Reason.class))))
    @PostMapping(path = "/void")
    JobAnswer makeVoid(
            @PathVariable SigningJobId id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body,
            Staff staff) {
        return answers.of(voiding.makeVoid(id, reason(body), staff), staff);
    }

    @Operation(
            summary = "Moves the deadline of the running round; the reminder comes anew.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Deadline.class))))
    @PostMapping(path = "/deadline")
    JobAnswer deadline(
            @PathVariable SigningJobId id,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body,
            Staff staff) {
        Instant wanted = JsonBody.read(
                given(body), Set.of("deadline"), fields -> fields.instant("deadline", "deadline.malformed"));
        return answers.of(moveDeadline.move(id, wanted, staff), staff);
    }

    @Operation(
            summary = "Corrects how a signer is reached, for this job only.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Contact.class))))
    @PutMapping(path = "/signers/{signerId}/contact")
    JobAnswer contact(
            @PathVariable SigningJobId id,
            @PathVariable SignerId signerId,
            @org.springframework.web.bind.annotation.RequestBody(required = false) byte @Nullable [] body,
            Staff staff) {
        List<Violation> misread = new ArrayList<>();
        Contact contact = JsonBody.read(
                given(body),
                Set.of("email", "mobile"),
                fields -> new Contact(fields.text("email"), fields.text("mobile")),
                misread);
        var job = correctContact.correct(id, signerId, contact.email(), contact.mobile(), misread, staff);
        return answers.of(job, staff);
    }

    private static String reason(byte @Nullable [] body) {
        return JsonBody.read(
                given(body), Set.of("reason"), fields -> Objects.requireNonNullElse(fields.lines("reason"), ""));
    }

    private static byte[] given(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}

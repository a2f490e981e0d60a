package no.segl.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes signing jobs and finds them. */
@Tag(name = "Signing jobs")
@RestController
@RequestMapping(path = JobAnswers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class SigningJobsApi {

    private static final int PAGE_SIZE = 50;

    private final RequestOnce requests;
    private final StaffJobs jobs;
    private final JobAnswers answers;
    private final ObjectMapper json;

    SigningJobsApi(RequestOnce requests, StaffJobs jobs, JobAnswers answers, ObjectMapper json) {
        this.requests = requests;
        this.jobs = jobs;
        this.answers = answers;
        this.json = json;
    }

    @Operation(
            summary =
                    "Asks for signatures. Either the job exists afterwards, or every fault is named and nothing does.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = JobUpload.Described.class))),
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content = @Content(schema = @Schema(implementation = JobAnswer.class))))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> create(
            @Parameter(description = "The same key and the same body get the first answer again.")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String key,
            @Parameter(hidden = true) HttpServletRequest request,
            Staff staff)
            throws IOException, ServletException {
        return created(requests.request(JobUpload.read(request, key), staff, job -> written(job, staff)));
    }

    @Operation(
            summary =
                    "Puts a new job in the place of one that not all have signed. The old one ends, or every fault is named and"
                            + " it runs on. Without case, entry and document the new one is about the same entry.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = JobUpload.Described.class))),
            responses =
                    @ApiResponse(
                            responseCode = "201",
                            content = @Content(schema = @Schema(implementation = JobAnswer.class))))
    @PostMapping(path = "/{id}/replace", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> replace(
            @PathVariable SigningJobId id,
            @Parameter(description = "The same key and the same body get the first answer again.")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable String key,
            @Parameter(hidden = true) HttpServletRequest request,
            Staff staff)
            throws IOException, ServletException {
        return created(requests.replace(id, JobUpload.read(request, key), staff, job -> written(job, staff)));
    }

    private static ResponseEntity<String> created(RequestOnce.Answered answered) {
        URI location = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(JobAnswers.ROOT + "/{id}")
                .build(answered.job());
        return ResponseEntity.created(location)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answered.text());
    }

    private String written(SigningJob job, Staff staff) {
        try {
            return json.writeValueAsString(answers.of(job, staff));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("job " + job.id() + " cannot be written as JSON", e);
        }
    }

    @Operation(summary = "One job.")
    @GetMapping("/{id}")
    JobAnswer one(@PathVariable SigningJobId id, Staff staff) {
        return answers.of(jobs.find(id, staff), staff);
    }

    @Operation(summary = "The jobs of your groups, newest first.")
    @GetMapping
    PageAnswer<JobAnswer> all(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = "Found in the reference or the public title.")
                    @RequestParam(required = false)
                    @Nullable String q,
            @Parameter(description = "0 for the first.") @RequestParam(required = false) @Nullable String page,
            Staff staff) {
        var wanted = SigningJobSearch.read(status, kind, q, page);
        var found = jobs.search(staff, wanted.status(), wanted.kind(), wanted.text(), wanted.page(), PAGE_SIZE);
        return new PageAnswer<>(
                found.items().stream().map(job -> answers.of(job, staff)).toList(), found.page(), found.total());
    }
}

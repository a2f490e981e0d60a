package no.segl.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.segl.api.BatchAnswer.Result;
import no.segl.signingjob.Refused;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes many jobs in one call, each by itself: what is wrong with one stops no other. */
@Tag(name = "Signing jobs")
@RestController
@RequestMapping(path = JobAnswers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class BatchApi {

    static final String PATH = "/batch";

    /** Of all batches together: people at their screens must not wait for them. */
    private static final int AT_ONCE = 4;

    private final RequestOnce requests;
    private final WrittenAnswers answers;
    private final ApiProblems problems;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    BatchApi(RequestOnce requests, WrittenAnswers answers, ApiProblems problems) {
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow(); // what had not begun is asked for again by whoever missed the answer
    }

    @Operation(
            summary = "Asks for many jobs, each by itself, with an answer for each in the same order.",
            description = "The part \"jobs\" is a list of up to " + BatchUpload.MOST_JOBS
                    + " jobs. Each has a key, as Idempotency-Key is for one job: the same key and the same job get the first"
                    + " answer again, so a call that was broken off is sent anew as a whole. Its document is the name of the"
                    + " part that has its PDF; many may name the same. The answer is 200 whatever became of the jobs; each"
                    + " has the status that it would have been answered with alone.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = BatchUpload.DescribedBatch.class))))
    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchAnswer create(@Parameter(hidden = true) HttpServletRequest request, Staff staff)
            throws IOException, ServletException, InterruptedException {
        List<BatchItem> items = BatchUpload.read(request);
        List<Future<RequestOnce.Answered>> asked = new ArrayList<>();
        items.forEach(item -> asked.add(threads.submit(() -> ask(item, staff))));
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            results.add(result(items.get(i), asked.get(i), request));
        }
        return BatchAnswer.of(results);
    }

    private RequestOnce.Answered ask(BatchItem item, Staff staff) throws IOException {
        return requests.request(item.request(), staff, job -> answers.of(job, staff));
    }

    private Result result(BatchItem item, Future<RequestOnce.Answered> asked, HttpServletRequest request)
            throws InterruptedException {
        try {
            RequestOnce.Answered answered = asked.get();
            return Result.created(item.key(), answered.job().toString(), answered.text());
        } catch (ExecutionException failed) {
            return Result.refused(item.key(), problems.problem(inBatch(failed.getCause()), request));
        }
    }

    /** What is a header of a request for one job is a field here. */
    private static Exception inBatch(Throwable fault) {
        if (fault instanceof Refused refused) {
            return new Refused(refused.violations().stream()
                    .map(each -> each.field().equals(SigningJobsApi.KEY)
                            ? new Violation(each.code(), "key", each.text(), each.arguments())
                            : each)
                    .toList());
        }
        if (fault instanceof Error error) {
            throw error;
        }
        return (Exception) fault;
    }
}

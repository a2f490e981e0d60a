package no.segl.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each job of a batch, in the order in which they were sent.
 *
 * @param created how many exist now, from this call or from an earlier one that was the same
 * @param refused how many do not
 */
record BatchAnswer(List<Result> results, int created, int refused) {

    static BatchAnswer of(List<Result> results) {
        int created = (int) results.stream().filter(Result::isCreated).count();
        return new BatchAnswer(results, created, results.size() - created);
    }

    /**
     * @param status what the request for this job alone would have been answered with
     * @param job as it was answered the first time
     * @param detail why there is none
     * @param violations every rule that this job breaks
     * @param reference finds the line in our log, where the fault is ours
     */
    @Schema(name = "BatchResult")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Result(
            @Nullable String key,
            int status,
            @Nullable String id,

            @JsonRawValue @Schema(implementation = JobAnswer.class) @Nullable String job,

            @Nullable String detail,
            List<Problem.BrokenRule> violations,
            @Nullable String reference) {

        static Result created(@Nullable String key, String id, String job) {
            return new Result(key, 201, id, job, null, List.of(), null);
        }

        static Result refused(@Nullable String key, Problem problem) {
            return new Result(
                    key, problem.status(), null, null, problem.detail(), problem.violations(), problem.reference());
        }

        private boolean isCreated() {
            return id != null;
        }
    }
}

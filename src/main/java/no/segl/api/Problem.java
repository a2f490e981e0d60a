package no.segl.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out (RFC 9457).
 *
 * @param violations every rule that the request breaks
 * @param reference finds the line in our log, where the fault is ours
 */
@Schema(description = "Why a request was not carried out (RFC 9457); texts are in the language of Accept-Language")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        @Schema(example = "urn:segl:problem:refused") String type,
        String title,
        int status,
        String detail,
        String instance,
        List<BrokenRule> violations,
        @Nullable @Schema(nullable = true) String reference) {

    Problem {
        violations = List.copyOf(violations);
    }

    /** @param field where, as the API spells it (signers[0].nationalId); empty for the request as a whole */
    @Schema(name = "Violation")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BrokenRule(
            @Schema(example = "nationalId.wrong") String code,
            @Schema(example = "signers[0].nationalId") String field,
            String message) {}
}

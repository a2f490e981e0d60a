package no.segl.verify;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Verdict;
import org.jspecify.annotations.Nullable;

/** The verdict on a PDF, for programs. */
record VerifyAnswer(boolean valid, boolean changedAfterSigning, List<Signature> signatures) {

    VerifyAnswer {
        signatures = List.copyOf(signatures);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signature(
            String name,
            @Nullable Instant signedAt,
            boolean intact,
            boolean trusted,
            String level,
            @Nullable String eid) {

        static Signature of(Sealing.Signature found) {
            return new Signature(
                    found.name(), found.signedAt(), found.intact(), found.trusted(), found.level(), found.eid());
        }
    }

    static VerifyAnswer of(Verdict verdict) {
        return new VerifyAnswer(
                verdict.valid(),
                verdict.changedAfterSigning(),
                verdict.signatures().stream().map(Signature::of).toList());
    }
}

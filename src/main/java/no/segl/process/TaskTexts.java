package no.segl.process;

import java.util.Locale;
import java.util.Objects;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignerStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words on a task's card, in the reader's language. */
record TaskTexts(MessageSource texts, Locale language) {

    String status(Kind kind, JobStatus status) {
        // only one that waits for its review has a task then
        boolean inReview = kind == Kind.APPRENTICESHIP && status == JobStatus.DRAFT;
        return text(kind, "status." + (inReview ? "IN_REVIEW" : status));
    }

    String status(Kind kind, SignerStatus status) {
        return text(kind, "signer." + status);
    }

    /** In words where it is a code, such as chair. */
    @Nullable String role(@Nullable String role) {
        return role != null && role.matches("[A-Za-z]+")
                ? texts.getMessage("desk.role." + role, null, role, language)
                : role;
    }

    /** Of minutes in the board's words where it has any. */
    private String text(Kind kind, String key) {
        String text = texts.getMessage("desk." + key, null, language);
        return kind == Kind.MINUTES
                ? Objects.requireNonNull(texts.getMessage("desk.minutes." + key, null, text, language))
                : text;
    }
}

package no.segl.process;

import java.util.Locale;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SignerStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words on a task's card, in the reader's language. */
record TaskTexts(MessageSource texts, Locale language) {

    String status(JobStatus status) {
        return text("desk.status." + status);
    }

    String status(SignerStatus status) {
        return text("desk.signer." + status);
    }

    /** In words where it is a code, such as chair. */
    @Nullable String role(@Nullable String role) {
        return role != null && role.matches("[a-z]+")
                ? texts.getMessage("desk.role." + role, null, role, language)
                : role;
    }

    private String text(String code) {
        return texts.getMessage(code, null, language);
    }
}

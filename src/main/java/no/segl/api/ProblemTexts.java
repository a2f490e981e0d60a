package no.segl.api;

import java.util.List;
import java.util.Locale;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What people read of a problem, in their language or else in Bokmål. */
@Component
class ProblemTexts {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource texts;

    ProblemTexts(MessageSource texts) {
        this.texts = texts;
    }

    String title(Fault fault, Locale language) {
        return first(List.of("problem." + fault.status().value() + ".title", "problem.title"), List.of(), language);
    }

    String detail(Fault fault, Locale language) {
        List<MediaType> wanted = fault.headers().getAccept();
        if (fault.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE && !wanted.isEmpty()) {
            return first(List.of("problem.415.wanted"), List.of(MediaType.toString(wanted)), language);
        }
        return first(
                List.of(fault.detailKey(), "problem." + fault.status().value() + ".detail", "problem.detail"),
                List.of(),
                language);
    }

    /** A code without a text of its own has that of its last word: journalDate.missing reads as missing does. */
    String message(Violation violation, Locale language) {
        if (violation.text() != null) {
            return violation.text();
        }
        String code = violation.code();
        String lastWord = code.substring(code.lastIndexOf('.') + 1);
        return first(
                List.of("violation." + code, "violation." + lastWord, "violation"), violation.arguments(), language);
    }

    /** How a fault in contact details is mended. @param by the code of who mends it */
    String mending(String by, Locale language) {
        return first(List.of("contactFault.mend." + by), List.of(), language);
    }

    private String first(List<String> keys, List<Object> arguments, Locale language) {
        for (String key : keys) {
            String text = texts.getMessage(key, arguments.toArray(), inBokmal(key, arguments), language);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalStateException("there is no text for " + keys);
    }

    private @Nullable String inBokmal(String key, List<Object> arguments) {
        return texts.getMessage(key, arguments.toArray(), null, BOKMAL);
    }
}

package no.segl.process;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people read of the engine's refusals, in the language of whoever asks, or else in Bokmål. */
@Component
public class Wording {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb");

    private final MessageSource texts;

    Wording(MessageSource texts) {
        this.texts = texts;
    }

    /** Empty where that language needs no words of its own. */
    Optional<String> in(Locale language, String key) {
        return Optional.ofNullable(texts.getMessage(key, null, "", language)).filter(words -> !words.isEmpty());
    }

    public String of(String key, Object... arguments) {
        boolean somebodyAsks = LocaleContextHolder.getLocaleContext() != null;
        return texts.getMessage(key, arguments, somebodyAsks ? LocaleContextHolder.getLocale() : BOKMAL);
    }
}

package no.segl.portal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells times as people do where the municipality is. */
@Component
class LocalTimes {

    private final MessageSource texts;
    private final ZoneId zone;

    LocalTimes(MessageSource texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    String inFull(Instant time) {
        return told(time, "portal.time.full");
    }

    String inShort(Instant time) {
        return told(time, "portal.time.short");
    }

    private String told(Instant time, String pattern) {
        Locale language = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(texts.getMessage(pattern, null, language), language)
                .format(time.atZone(zone));
    }
}

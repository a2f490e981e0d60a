package no.segl.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the language of whoever looks, and times as the clock on the wall shows them. */
@Component("deskWording")
class Wording {

    private final MessageSource texts;
    private final ZoneId zone;

    Wording(MessageSource texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    String text(String key, @Nullable Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @Nullable String textOrNull(String key) {
        return texts.getMessage(key, null, null, LocaleContextHolder.getLocale());
    }

    /** In a rule table's words where it has any, else in those that stand with the code. */
    String violation(Violation violation) {
        if (violation.text() != null) {
            return violation.text();
        }
        List<Object> arguments = violation.arguments();
        String text = texts.getMessage(
                "violation." + violation.code(), arguments.toArray(), null, LocaleContextHolder.getLocale());
        return text == null ? text("violation") : text;
    }

    /**
     * Whoever works with minutes adjusts them and signs nothing: "desk.minutes.…" stands for "desk.…" where there is one.
     *
     * @param minutes whether it is about those of a board
     */
    public String of(boolean minutes, String key, @Nullable Object... arguments) {
        String ofMinutes = key.replaceFirst("^desk\\.", "desk.minutes.");
        return text(minutes && textOrNull(ofMinutes) != null ? ofMinutes : key, arguments);
    }

    /** A signer's, in words where it is a code. */
    public String role(String role) {
        String words = role.matches("[A-Za-z]+") ? textOrNull("desk.role." + role) : null;
        return words == null ? role : words;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("desk.day"), Locale.forLanguageTag(text("desk.lang")))
                .format(day);
    }

    public String time(Instant at) {
        return format(at, "desk.time");
    }

    public String shortTime(Instant at) {
        return format(at, "desk.time.short");
    }

    private String format(Instant at, String pattern) {
        Locale spoken = Locale.forLanguageTag(text("desk.lang"));
        return DateTimeFormatter.ofPattern(text(pattern), spoken).format(at.atZone(zone));
    }
}

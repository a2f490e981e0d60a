package no.segl.notification;

import java.util.Locale;
import java.util.Objects;
import no.segl.signingjob.Kind;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * The texts of one language about one kind of document, with the facts of one notice.
 *
 * @param occasion what the keys of this notice's own texts end with
 */
record Words(MessageSource texts, Locale language, Kind kind, String occasion, Object[] facts) {

    /** The same, to stand in HTML. */
    Words escaped() {
        Object[] safe = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            safe[i] = HtmlUtils.htmlEscape(facts[i].toString(), "UTF-8");
        }
        return new Words(texts, language, kind, occasion, safe);
    }

    /** What this occasion has words of its own for. @param key without "notice." */
    String told(String key) {
        return say(key + "." + occasion);
    }

    /** In this kind's own words if it has any, otherwise in those for all. @param key without "notice." */
    String say(String key) {
        String own = texts.getMessage("notice." + kind.code() + "." + key, facts, null, language);
        return Objects.requireNonNullElseGet(own, () -> texts.getMessage("notice." + key, facts, language));
    }
}

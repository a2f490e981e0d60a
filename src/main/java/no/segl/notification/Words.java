package no.segl.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/** The texts of one language, with the facts of one notice. */
record Words(MessageSource texts, Locale language, Object[] facts) {

    /** The same, to stand in HTML. */
    Words escaped() {
        Object[] safe = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            safe[i] = HtmlUtils.htmlEscape(facts[i].toString(), "UTF-8");
        }
        return new Words(texts, language, safe);
    }

    String say(String key) {
        return texts.getMessage(key, facts, language);
    }
}

package no.segl.notification;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes notices in the receiver's language, with all that they must say: who asks, what, until when, where, whom to ask. */
@Component
public class LetterWriter {

    private final MessageSource texts;
    private final Municipality municipality;
    private final NotificationSettings settings;

    LetterWriter(MessageSource texts, Municipality municipality, NotificationSettings settings) {
        this.texts = texts;
        this.municipality = municipality;
        this.settings = settings;
    }

    /** @param portal the portal's address, the same for everybody */
    public LetterText write(Letter letter, URI portal) {
        Locale language = letter.language().locale();
        Words plain = new Words(language, new Object[] {
            letter.senderUnit(),
            municipality.name(),
            letter.title(),
            deadline(letter, language),
            eids(language),
            portal,
            letter.senderContact()
        });
        String occasion = letter.occasion().name();
        return new LetterText(
                plain.say("notice.subject." + occasion).replaceAll("\\s+", " "),
                text(plain, occasion),
                html(plain.escaped(), occasion),
                plain.say("notice.sms." + occasion));
    }

    private static String text(Words words, String occasion) {
        return String.join(
                        "\n\n",
                        words.say("notice.greeting"),
                        words.say("notice.lead." + occasion),
                        "    " + words.say("notice.title"),
                        words.say("notice.deadline"),
                        words.say("notice.eids"),
                        words.say("notice.link") + "\n" + words.say("notice.address"),
                        words.say("notice.questions"),
                        words.say("notice.careful"),
                        words.say("notice.regards"))
                + "\n";
    }

    private static String html(Words words, String occasion) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font:17px/1.5 sans-serif;color:#1d2733;max-width:36em">
                <p>%s</p><p>%s</p><p><strong>%s</strong></p><p>%s</p><p>%s</p>
                <p><a href="%s" style="display:inline-block;padding:12px 20px;background:#0b5d3b;color:#fff;text-decoration:none">%s</a></p>
                <p>%s<br>%s</p><p>%s</p><p>%s</p><p>%s</p></body></html>
                """.formatted(
                        words.language().toLanguageTag(),
                        words.say("notice.subject." + occasion),
                        words.say("notice.greeting"),
                        words.say("notice.lead." + occasion),
                        words.say("notice.title"),
                        words.say("notice.deadline"),
                        words.say("notice.eids"),
                        words.say("notice.address"),
                        words.say("notice.button"),
                        words.say("notice.copy"),
                        words.say("notice.address"),
                        words.say("notice.questions"),
                        words.say("notice.careful"),
                        words.say("notice.regards").replace("\n", "<br>"));
    }

    private String deadline(Letter letter, Locale language) {
        String pattern = texts.getMessage("notice.time", null, language);
        return DateTimeFormatter.ofPattern(pattern, language)
                .format(letter.deadline().atZone(municipality.zone()));
    }

    private String eids(Locale language) {
        List<String> eids = settings.eids();
        int last = eids.size() - 1;
        return last == 0
                ? eids.get(0)
                : String.join(", ", eids.subList(0, last)) + " " + texts.getMessage("notice.or", null, language) + " "
                        + eids.get(last);
    }

    private final class Words {

        private final Locale language;
        private final Object[] facts;

        private Words(Locale language, Object[] facts) {
            this.language = language;
            this.facts = facts;
        }

        Words escaped() {
            Object[] safe = new Object[facts.length];
            for (int i = 0; i < facts.length; i++) {
                safe[i] = HtmlUtils.htmlEscape(facts[i].toString(), "UTF-8");
            }
            return new Words(language, safe);
        }

        String say(String key) {
            return texts.getMessage(key, facts, language);
        }

        Locale language() {
            return language;
        }
    }
}

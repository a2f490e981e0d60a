package no.segl.notification;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.notice.Notice.Occasion;

/** An e-mail's two bodies, which say the same. */
final class LetterBodies {

    private LetterBodies() {}

    static String text(Words words, Occasion occasion) {
        List<String> parts =
                new ArrayList<>(List.of(words.say("greeting"), words.told("lead"), "    " + words.say("title")));
        if (occasion.leadsToPortal()) {
            parts.add(words.say("deadline." + todo(occasion)) + " " + words.say("until"));
            parts.add(words.say("eids." + todo(occasion)));
            parts.add(words.say("link." + todo(occasion)) + "\n" + words.say("address"));
        }
        parts.add(words.say("questions"));
        if (occasion.leadsToPortal()) {
            parts.add(words.say("careful"));
        }
        parts.add(words.say("regards"));
        return String.join("\n\n", parts) + "\n";
    }

    private static String todo(Occasion occasion) {
        return occasion.asksToSign() ? "sign" : "fetch";
    }

    static String html(Words words, Occasion occasion) {
        boolean toPortal = occasion.leadsToPortal();
        return MailFrame.page(
                words.language().toLanguageTag(),
                words.told("subject"),
                words.say("municipality"),
                MailFrame.paragraph(words.say("greeting"))
                        + MailFrame.paragraph(words.told("lead"))
                        + MailFrame.subject(words.say("title"), toPortal ? untilWhen(words, occasion) : "")
                        + (toPortal ? wayToPortal(words, occasion) : "")
                        + MailFrame.paragraph(words.say("questions"))
                        + (toPortal ? careful(words) : "")
                        + MailFrame.paragraph(words.say("regards")));
    }

    private static String untilWhen(Words words, Occasion occasion) {
        return "%s<br><strong>%s</strong>".formatted(words.say("deadline." + todo(occasion)), words.say("until"));
    }

    private static String wayToPortal(Words words, Occasion occasion) {
        return MailFrame.button(words.say("address"), words.say("button." + todo(occasion)))
                + MailFrame.paragraph(words.say("eids." + todo(occasion)))
                + MailFrame.paragraph(words.say("copy") + "\n" + words.say("address"));
    }

    private static String careful(Words words) {
        return """
                <p style="margin:0 0 16px;font-size:15px;color:#4a5560">%s</p>
                """.formatted(words.say("careful"));
    }
}

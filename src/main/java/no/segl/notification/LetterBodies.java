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

    /** Styles stand in the elements, since mail programs drop those of the head; no picture, and nothing is fetched. */
    static String html(Words words, Occasion occasion) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title></head>
                <body style="margin:0;padding:0;background:#f3f5f4">
                <div role="main" style="max-width:36em;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1d2733;\
                font:17px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere">
                <p style="margin:0 0 16px;color:#0b5d3b;font-weight:bold">%s</p>
                <p style="margin:0 0 16px">%s</p>
                <p style="margin:0 0 16px">%s</p>
                <div style="margin:0 0 20px;padding:14px 16px;border-left:4px solid #0b5d3b;background:#eef4f1">
                <h1 style="margin:0;font-size:19px">%s</h1>%s</div>
                %s<p style="margin:0 0 16px">%s</p>
                %s<p style="margin:0">%s</p>
                </div></body></html>
                """.formatted(
                        words.language().toLanguageTag(),
                        words.told("subject"),
                        words.say("municipality"),
                        words.say("greeting"),
                        words.told("lead"),
                        words.say("title"),
                        occasion.leadsToPortal() ? untilWhen(words, occasion) : "",
                        occasion.leadsToPortal() ? wayToPortal(words, occasion) : "",
                        words.say("questions"),
                        occasion.leadsToPortal() ? careful(words) : "",
                        words.say("regards").replace("\n", "<br>"));
    }

    private static String untilWhen(Words words, Occasion occasion) {
        return "%s<br><strong>%s</strong>".formatted(words.say("deadline." + todo(occasion)), words.say("until"));
    }

    private static String wayToPortal(Words words, Occasion occasion) {
        return """
                <p style="margin:0 0 20px"><a href="%s" style="display:inline-block;padding:14px 24px;\
                background:#0b5d3b;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:4px">%s</a></p>
                <p style="margin:0 0 16px">%s</p>
                <p style="margin:0 0 16px">%s<br>%s</p>
                """.formatted(
                        words.say("address"),
                        words.say("button." + todo(occasion)),
                        words.say("eids." + todo(occasion)),
                        words.say("copy"),
                        words.say("address"));
    }

    private static String careful(Words words) {
        return """
                <p style="margin:0 0 16px;font-size:15px;color:#4a5560">%s</p>
                """.formatted(words.say("careful"));
    }
}

package no.segl.notification;

/**
 * What every e-mail of ours looks like in HTML. Styles stand in the elements, since mail programs drop those of the head;
 * no picture, and nothing is fetched. All that comes in is HTML already.
 */
final class MailFrame {

    private MailFrame() {}

    static String page(String language, String subject, String municipality, String content) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title></head>
                <body style="margin:0;padding:0;background:#f3f5f4">
                <div role="main" style="max-width:36em;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1d2733;\
                font:17px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere">
                <p style="margin:0 0 16px;color:#0b5d3b;font-weight:bold">%s</p>
                %s</div></body></html>
                """.formatted(language, subject, municipality, content);
    }

    static String paragraph(String text) {
        return "<p style=\"margin:0 0 16px\">" + text.replace("\n", "<br>") + "</p>\n";
    }

    /** What the e-mail is about, with what is to be known of it below its name. */
    static String subject(String name, String below) {
        return """
                <div style="margin:0 0 20px;padding:14px 16px;border-left:4px solid #0b5d3b;background:#eef4f1">
                <h1 style="margin:0;font-size:19px">%s</h1>%s</div>
                """.formatted(name, below);
    }

    static String button(String address, String says) {
        return """
                <p style="margin:0 0 20px"><a href="%s" style="display:inline-block;padding:14px 24px;\
                background:#0b5d3b;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:4px">%s</a></p>
                """.formatted(address, says);
    }
}

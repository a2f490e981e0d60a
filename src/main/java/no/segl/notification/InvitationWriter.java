package no.segl.notification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.apprenticeship.MendingMail.Invitation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Asks a company or training office to mend its people's details: who asks, about what, where, until when. */
@Component
class InvitationWriter {

    private static final List<String> ABOVE = List.of("greeting", "lead");
    private static final List<String> BELOW = List.of("until", "once", "questions", "regards");

    private final MessageSource texts;
    private final Municipality municipality;

    InvitationWriter(MessageSource texts, Municipality municipality) {
        this.texts = texts;
        this.municipality = municipality;
    }

    LetterText write(Invitation invitation) {
        String subject = say("subject", invitation, false).replaceAll("\\s+", " ");
        return new LetterText(subject, text(invitation), html(invitation, subject), "");
    }

    private String text(Invitation invitation) {
        return String.join(
                        "\n\n",
                        ABOVE.stream().map(key -> say(key, invitation, false)).toList())
                + "\n\n    " + invitation.title() + "\n\n"
                + say("button", invitation, false) + ":\n" + invitation.address() + "\n\n"
                + String.join(
                        "\n\n",
                        BELOW.stream().map(key -> say(key, invitation, false)).toList())
                + "\n";
    }

    /** Styles stand in the elements, since mail programs drop those of the head; no picture, and nothing is fetched. */
    private String html(Invitation invitation, String subject) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title></head>
                <body style="margin:0;padding:0;background:#f3f5f4">
                <div role="main" style="max-width:36em;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1d2733;\
                font:17px/1.5 Arial,Helvetica,sans-serif;overflow-wrap:anywhere">
                <p style="margin:0 0 16px;color:#0b5d3b;font-weight:bold">%s</p>
                %s<div style="margin:0 0 20px;padding:14px 16px;border-left:4px solid #0b5d3b;background:#eef4f1">
                <h1 style="margin:0;font-size:19px">%s</h1></div>
                <p style="margin:0 0 20px"><a href="%s" style="display:inline-block;padding:14px 24px;\
                background:#0b5d3b;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:4px">%s</a></p>
                %s</div></body></html>
                """.formatted(
                        invitation.language().tag(),
                        escaped(subject),
                        escaped(municipality.name()),
                        paragraphs(ABOVE, invitation),
                        escaped(invitation.title()),
                        invitation.address(),
                        say("button", invitation, true),
                        paragraphs(BELOW, invitation));
    }

    private String paragraphs(List<String> keys, Invitation invitation) {
        return String.join(
                "",
                keys.stream()
                        .map(key -> "<p style=\"margin:0 0 16px\">"
                                + say(key, invitation, true).replace("\n", "<br>") + "</p>\n")
                        .toList());
    }

    private String say(String key, Invitation invitation, boolean inHtml) {
        Locale language = invitation.language().locale();
        Object[] facts = {sender(invitation, language), until(invitation, language), invitation.senderContact()};
        for (int i = 0; inHtml && i < facts.length; i++) {
            facts[i] = escaped(facts[i].toString());
        }
        return texts.getMessage("notice.mending." + key, facts, language);
    }

    private String sender(Invitation invitation, Locale language) {
        String unit = invitation.senderUnit();
        return municipality.isNamedIn(unit)
                ? unit
                : texts.getMessage("notice.sender", new Object[] {unit, municipality.name()}, language);
    }

    private String until(Invitation invitation, Locale language) {
        return DateTimeFormatter.ofPattern(texts.getMessage("notice.time", null, language), language)
                .format(invitation.until().atZone(municipality.zone()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

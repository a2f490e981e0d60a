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

    private String html(Invitation invitation, String subject) {
        return MailFrame.page(
                invitation.language().tag(),
                escaped(subject),
                escaped(municipality.name()),
                paragraphs(ABOVE, invitation)
                        + MailFrame.subject(escaped(invitation.title()), "")
                        + MailFrame.button(invitation.address().toString(), say("button", invitation, true))
                        + paragraphs(BELOW, invitation));
    }

    private String paragraphs(List<String> keys, Invitation invitation) {
        return String.join(
                "",
                keys.stream()
                        .map(key -> MailFrame.paragraph(say(key, invitation, true)))
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

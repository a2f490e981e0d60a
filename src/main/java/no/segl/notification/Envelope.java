package no.segl.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Objects;
import no.segl.signingjob.Language;
import no.segl.signingjob.notice.NoticeId;

/** What every e-mail of ours looks like from outside. */
record Envelope(InternetAddress from, InternetAddress replyTo, String domain) {

    static Envelope of(NotificationSettings settings) {
        InternetAddress from = address(
                "segl.notification.from", Objects.requireNonNull(settings.from(), "segl.notification.from is missing"));
        return new Envelope(
                from,
                settings.replyTo() == null ? from : address("segl.notification.reply-to", settings.replyTo()),
                settings.domain());
    }

    /** The notice's id is the message's, so that a mail server can tell one that was tried again. */
    void fill(MimeMessage mail, InternetAddress to, NoticeId id, Language language, LetterText text)
            throws MessagingException {
        mail.setFrom(from);
        mail.setReplyTo(new InternetAddress[] {replyTo});
        mail.setRecipient(RecipientType.TO, to);
        mail.setSubject(text.subject(), UTF_8.name());
        mail.setSentDate(new Date());
        mail.setHeader("Message-ID", "<" + id + "@" + domain + ">");
        mail.setHeader("Content-Language", language.tag());
        // no answer from those who are away
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart("alternative", part(text.text(), "plain"), part(text.html(), "html")));
    }

    private static MimeBodyPart part(String words, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8.name(), type);
        return part;
    }

    private static InternetAddress address(String setting, String written) {
        try {
            InternetAddress address = new InternetAddress(written, true);
            // encodes a name that is not in ASCII
            address.setPersonal(address.getPersonal(), UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException(setting + " is not an e-mail address");
        }
    }
}

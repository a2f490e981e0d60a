package no.segl.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** One message as its receiver would see it. */
public record DemoMessage(
        String id,
        Instant at,
        String from,
        String to,
        String channel,
        String language,
        String subject,
        String text,
        String html) {

    static DemoMessage of(PostOffice.Taken taken) {
        try {
            MimeMessage mail = taken.read();
            MimeMultipart bodies = (MimeMultipart) mail.getContent();
            return new DemoMessage(
                    mail.getMessageID().replaceAll("^<|@.*", ""),
                    taken.at(),
                    mail.getFrom()[0].toString(),
                    mail.getAllRecipients()[0].toString(),
                    "e-mail",
                    mail.getHeader("Content-Language", null),
                    mail.getSubject(),
                    bodies.getBodyPart(0).getContent().toString(),
                    bodies.getBodyPart(1).getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DemoMessage of(DemoSmsGateway.Sms sms) {
        return new DemoMessage(sms.reference(), sms.at(), sms.from(), sms.to(), "sms", "", "", sms.text(), "");
    }

    boolean isMail() {
        return channel.equals("e-mail");
    }
}

package no.segl.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import no.segl.signingjob.Language;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends notices by e-mail, through the mail server of {@code spring.mail.*}. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpGateway {

    private final JavaMailSender server;
    private final Envelope envelope;

    SmtpGateway(JavaMailSender server, NotificationSettings settings) {
        this.server = server;
        this.envelope = Envelope.of(settings);
    }

    Delivery send(Letter letter, LetterText text) {
        return send(letter.id(), letter.to().email(), letter.language(), text);
    }

    Delivery send(NoticeId id, @Nullable String email, Language language, LetterText text) {
        InternetAddress to = address(email);
        if (to == null) {
            return Delivery.ADDRESS_REFUSED;
        }
        try {
            MimeMessage mail = server.createMimeMessage();
            envelope.fill(mail, to, id, language, text);
            server.send(mail);
            return Delivery.ACCEPTED;
        } catch (MailException | MessagingException e) {
            SmtpAnswer answer = SmtpAnswer.in(e);
            if (answer.refusesTheAddress()) {
                return Delivery.ADDRESS_REFUSED;
            }
            throw new NoticeNotSent(id, answer);
        }
    }

    private static @Nullable InternetAddress address(@Nullable String email) {
        try {
            return email == null ? null : new InternetAddress(email, true);
        } catch (AddressException unusable) {
            return null;
        }
    }
}

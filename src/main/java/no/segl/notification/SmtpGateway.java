package no.segl.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
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

    /** With the domain as the name service spells it: only a server that knows SMTPUTF8 takes letters such as ø. */
    private static @Nullable InternetAddress address(@Nullable String email) {
        if (email == null) {
            return null;
        }
        int domain = email.lastIndexOf('@') + 1;
        try {
            String plain = email.substring(0, domain) + IDN.toASCII(email.substring(domain));
            return plain.matches("\\p{ASCII}+") ? new InternetAddress(plain, true) : null;
        } catch (AddressException | IllegalArgumentException unusable) {
            return null;
        }
    }
}

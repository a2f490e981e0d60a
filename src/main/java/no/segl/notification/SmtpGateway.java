package no.segl.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Objects;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.NoticeGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends notices by e-mail, through the mail server of {@code spring.mail.*}. It sends no SMS. */
@Component
@Fallback
@ConditionalOnProperty("spring.mail.host")
class SmtpGateway implements NoticeGateway {

    private final JavaMailSender server;
    private final LetterWriter writer;
    private final Envelope envelope;
    private final URI portal;

    SmtpGateway(JavaMailSender server, LetterWriter writer, NotificationSettings settings) {
        this.server = server;
        this.writer = writer;
        this.envelope = Envelope.of(settings);
        this.portal = Objects.requireNonNull(settings.portal(), "segl.notification.portal is missing");
    }

    @Override
    public boolean reaches(ContactDetails details) {
        return details.email() != null;
    }

    @Override
    public Delivery send(Letter letter) {
        InternetAddress to = address(letter.to().email());
        if (to == null) {
            return Delivery.ADDRESS_REFUSED;
        }
        try {
            MimeMessage mail = server.createMimeMessage();
            envelope.fill(mail, to, letter, writer.write(letter, portal));
            server.send(mail);
            return Delivery.ACCEPTED;
        } catch (MailException | MessagingException e) {
            SmtpAnswer answer = SmtpAnswer.in(e);
            if (answer.refusesTheAddress()) {
                return Delivery.ADDRESS_REFUSED;
            }
            throw new NoticeNotSent(letter.id(), answer);
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

package no.segl.notification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.signingjob.notice.NoticeId;

/**
 * A mail server's report that an e-mail could not be delivered (RFC 3464), as it lies in a mailbox. Answers of people, and
 * of those who are away, are none; nor is a report that a server will go on trying.
 */
final class Bounce {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern FOR_GOOD = Pattern.compile("(?im)^Status:\\s*5\\.");

    private Bounce() {}

    /**
     * @param domain ours: what stands behind the @ in the ids of our messages
     * @return the notice that came back for good
     */
    static Optional<NoticeId> read(byte[] mail, String domain) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            return message.getContent() instanceof MimeMultipart parts && hasFailedForGood(parts)
                    ? noticeIn(mail, domain)
                    : Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean hasFailedForGood(MimeMultipart parts) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                String report = textOf(part);
                // each e-mail of ours has one receiver
                return FAILED.matcher(report).find() && FOR_GOOD.matcher(report).find();
            }
        }
        return false;
    }

    private static String textOf(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }

    /** Our own id stands in the returned headers, and mostly in the report's references too. */
    private static Optional<NoticeId> noticeIn(byte[] mail, String domain) {
        Matcher id = Pattern.compile("<(" + UUID_PATTERN + ")@" + Pattern.quote(domain) + ">")
                .matcher(new String(mail, ISO_8859_1));
        return id.find() ? Optional.of(new NoticeId(UUID.fromString(id.group(1)))) : Optional.empty();
    }
}

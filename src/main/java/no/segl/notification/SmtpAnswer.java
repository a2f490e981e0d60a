package no.segl.notification;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why an e-mail was not taken, without the server's own words.
 *
 * @param what the exception's name
 * @param code what the server answered (RFC 5321), 0 where it did not
 * @param detail the enhanced status code (RFC 3463), such as 5.1.1; empty where the server gives none
 * @param ofTheReceiver the answer was to the receiver's address, not to anything of ours
 */
record SmtpAnswer(String what, int code, String detail, boolean ofTheReceiver) {

    private static final Pattern DETAIL = Pattern.compile("^\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");
    /** Bad sequence of commands, and "log in first". */
    private static final int OUT_OF_ORDER = 503;

    private static final int LOGIN_NEEDED = 530;

    static SmtpAnswer in(Exception failure) {
        Exception last = failure;
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException refused) {
                return of(refused, refused.getReturnCode(), true);
            }
            last = each;
        }
        if (last instanceof SMTPSendFailedException refused) {
            return of(refused, refused.getReturnCode(), false);
        }
        return last instanceof SMTPSenderFailedException refused
                ? of(refused, refused.getReturnCode(), false)
                : new SmtpAnswer(last.getClass().getSimpleName(), 0, "", false);
    }

    /** For good, and because of the address: not because of who we are (relaying, policy) or how the server fares. */
    boolean refusesTheAddress() {
        return ofTheReceiver
                && code / 100 == 5
                && code != OUT_OF_ORDER
                && code != LOGIN_NEEDED
                && !detail.startsWith("5.7.")
                && !detail.startsWith("5.3.");
    }

    private static SmtpAnswer of(Exception refused, int code, boolean ofTheReceiver) {
        Matcher detail = DETAIL.matcher(String.valueOf(refused.getMessage()));
        return new SmtpAnswer(
                refused.getClass().getSimpleName(), code, detail.find() ? detail.group(1) : "", ofTheReceiver);
    }

    private static @Nullable Exception next(Exception failure) {
        if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            return several.getMessageExceptions()[0];
        }
        if (failure instanceof MessagingException message && message.getNextException() != null) {
            return message.getNextException();
        }
        return failure.getCause() instanceof Exception cause ? cause : null;
    }

    @Override
    public String toString() {
        return Stream.of(what, code == 0 ? "" : String.valueOf(code), detail)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}

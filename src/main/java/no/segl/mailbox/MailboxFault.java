package no.segl.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * The integration point did not answer as agreed; trying again may help. Never says what was asked or answered: that is
 * about people, and an address of it holds a number.
 */
final class MailboxFault extends RuntimeException {

    MailboxFault(String message) {
        super(message);
    }

    MailboxFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

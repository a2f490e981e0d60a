package no.segl.arkivmelding;

import no.segl.signingjob.archive.MessageId;

/**
 * The archive has not acknowledged a message. Without a cause: the address in a library's exception holds our key there, and
 * what the archive answers may quote the message.
 */
final class NotHandedOver extends RuntimeException {

    /** @param why in words that name nobody */
    NotHandedOver(MessageId message, String why) {
        super("message " + message + " is not handed over to the archive: " + why);
    }
}

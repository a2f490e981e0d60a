package no.segl.casesystem;

import org.jspecify.annotations.Nullable;

/** A case system did not say that it has taken a message; perhaps it has. */
class NotAcknowledged extends RuntimeException {

    NotAcknowledged(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package no.segl.maskinporten;

/** Maskinporten gave no token. Trying again helps where it is down, not where it does not know us. */
final class NoToken extends RuntimeException {

    NoToken(String message) {
        super(message);
    }

    NoToken(String message, Throwable cause) {
        super(message, cause);
    }
}

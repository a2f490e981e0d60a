package no.segl.populationregister;

/** The register did not answer as agreed; trying again may help. Never says what it answered: that is about people. */
final class RegisterFault extends RuntimeException {

    RegisterFault(String message) {
        super(message);
    }

    RegisterFault(String message, Throwable cause) {
        super(message, cause);
    }
}

package no.segl.intake;

/** A file asks for more objects, more memory or more time than it gets. */
final class TooComplex extends RuntimeException {

    TooComplex(String message) {
        super(message);
    }
}

package no.segl.process;

/** Nobody administers this installation. */
final class NoAdmin extends RuntimeException {

    NoAdmin() {
        super("nobody administers this installation");
    }
}

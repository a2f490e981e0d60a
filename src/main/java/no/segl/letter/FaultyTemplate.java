package no.segl.letter;

/** A template that cannot be used, with the file and the reason in plain words. */
class FaultyTemplate extends RuntimeException {

    FaultyTemplate(String file, String reason) {
        super(file + ": " + reason);
    }
}

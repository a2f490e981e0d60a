package no.segl.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.segl.story.SyntheticId;

/** What signers are sent in tests, and to whom. */
final class Papers {

    private Papers() {}

    static byte[] contract() {
        return read("contract-word.pdf");
    }

    static byte[] minutes() {
        return read("minutes-sv.pdf");
    }

    static byte[] longMinutes() {
        return read("minutes-200-pages-tagged.pdf");
    }

    /** A number that no other test has used. */
    static String newPerson() {
        return SyntheticId.next();
    }

    private static byte[] read(String name) {
        try (var in = Papers.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

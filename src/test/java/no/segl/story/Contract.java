package no.segl.story;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents as offices make them. */
public final class Contract {

    private Contract() {}

    public static byte[] fromWord() {
        return read("contract-word.pdf");
    }

    /** One page, quickly sealed. */
    public static byte[] ofOnePage() {
        return read("letter-libreoffice.pdf");
    }

    /** Of a Swedish board, one page. */
    static byte[] minutes() {
        return read("minutes-sv.pdf");
    }

    static byte[] asTaggedMinutesOf200Pages() {
        return read("minutes-200-pages-tagged.pdf");
    }

    private static byte[] read(String name) {
        try (var in = Contract.class.getResourceAsStream("/pdf/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package no.segl.desk;

import java.util.function.Function;

/** A hidden field came back with what no page of ours has put there: to whoever sent it there is nothing such. */
class TamperedField extends RuntimeException {

    private TamperedField() {
        super("a hidden field holds no id");
    }

    /** @param of reads an id, and throws IllegalArgumentException where it is none */
    static <T> T read(String field, Function<String, T> of) {
        try {
            return of.apply(field);
        } catch (IllegalArgumentException noId) {
            throw new TamperedField();
        }
    }
}

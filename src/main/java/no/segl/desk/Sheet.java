package no.segl.desk;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table as a file. A cell is a text, an instant or a number; an empty text where there is nothing. */
interface Sheet extends Closeable {

    /** Before the rows. */
    void head(List<String> names) throws IOException;

    void row(List<Object> cells) throws IOException;
}

package no.segl.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** As Excel opens it by a double click: with a mark that it is UTF-8, and divided by what is usual where it is read. */
class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Writer out;
    private final String separator;
    private final ZoneId zone;

    CsvSheet(OutputStream out, String separator, ZoneId zone) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.separator = separator;
        this.zone = zone;
    }

    @Override
    public void head(List<String> names) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(List.copyOf(names));
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        out.write(cells.stream().map(this::cell).collect(Collectors.joining(separator, "", END)));
    }

    private String cell(Object value) {
        return value instanceof Instant at
                ? TIME.format(at.atZone(zone))
                : '"' + harmless(value.toString()).replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet would calculate what begins like a formula, whoever wrote it. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}

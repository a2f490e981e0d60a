package no.segl.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, its head kept in sight and with a filter. A text is a text there, also if it looks like a formula. */
class ExcelSheet implements Sheet {

    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final double WIDTH = 22;
    private static final int ROWS_KEPT = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int rows;

    ExcelSheet(OutputStream out, String name, ZoneId zone) {
        this.book = new Workbook(out, "Segl", "1.0");
        this.sheet = book.newWorksheet(name);
        this.zone = zone;
    }

    @Override
    public void head(List<String> names) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.setAutoFilter(0, 0, names.size() - 1);
        rows = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Instant at) {
            sheet.value(rows, column, at.atZone(zone).toLocalDateTime());
            sheet.style(rows, column).format(TIME).set();
        } else if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else {
            sheet.inlineString(rows, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}

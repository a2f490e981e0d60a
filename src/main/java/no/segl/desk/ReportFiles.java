package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffReport;
import no.segl.signingjob.report.ListedJob;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Exactly what the report lists, on all its pages, as a file: written as it is read, however much it is. */
@Controller
class ReportFiles {

    private final StaffReport report;
    private final ReportColumns columns;
    private final Wording wording;
    private final Clock clock;
    private final ZoneId zone;

    ReportFiles(StaffReport report, ReportColumns columns, Wording wording, Clock clock, ZoneId zone) {
        this.report = report;
        this.columns = columns;
        this.wording = wording;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/desk/jobs.csv")
    void csv(@RequestParam Map<String, String> parameters, Staff staff, HttpServletResponse answer) throws IOException {
        ReportQuery query = ReportQuery.of(parameters);
        if (isMisread(query, answer)) {
            return;
        }
        announce(answer, "csv", "text/csv;charset=UTF-8");
        try (Sheet sheet = new CsvSheet(answer.getOutputStream(), wording.text("desk.report.csv.separator"), zone)) {
            write(sheet, query, staff);
        }
    }

    @GetMapping("/desk/jobs.xlsx")
    void excel(@RequestParam Map<String, String> parameters, Staff staff, HttpServletResponse answer)
            throws IOException {
        ReportQuery query = ReportQuery.of(parameters);
        if (isMisread(query, answer)) {
            return;
        }
        announce(answer, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (Sheet sheet = new ExcelSheet(answer.getOutputStream(), wording.text("desk.nav.jobs"), zone)) {
            write(sheet, query, staff);
        }
    }

    private void announce(HttpServletResponse answer, String ending, String type) {
        String day = LocalDate.ofInstant(clock.instant(), zone).toString();
        answer.setContentType(type);
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(wording.text("desk.report.file") + "-" + day + "." + ending)
                        .build()
                        .toString());
    }

    /** A file with more than was asked for would be taken for what was asked for. */
    private static boolean isMisread(ReportQuery query, HttpServletResponse answer) throws IOException {
        if (query.misread().isEmpty()) {
            return false;
        }
        answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return true;
    }

    private void write(Sheet sheet, ReportQuery query, Staff staff) throws IOException {
        sheet.head(columns.names());
        try (Stream<ListedJob> jobs = report.all(staff, query.wanted())) {
            for (Iterator<List<Object>> rows = jobs.map(columns::of).iterator(); rows.hasNext(); ) {
                sheet.row(rows.next());
            }
        }
    }
}

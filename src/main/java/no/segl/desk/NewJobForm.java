package no.segl.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Sender;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A new job as it was typed.
 *
 * @param request tells this form from every other, so that sending it twice makes one job
 * @param upload a file that was kept from an earlier try
 * @param place a case (2026/123) or a journal entry in it (2026/123-4)
 * @param documentId the document on that entry, where none is uploaded
 * @param meeting of no meaning where the job is no minutes
 */
record NewJobForm(
        String request,
        String upload,
        String kind,
        String title,
        String sensitiveTitle,
        boolean shielded,
        String place,
        String documentId,
        String unit,
        String contact,
        String language,
        String deadlineDate,
        String deadlineTime,
        List<SignerRow> signers,
        TypedMeeting meeting) {

    private static final String SIGNERS = "signers.";
    private static final String MINUTES = Kind.MINUTES.code();

    NewJobForm {
        signers = List.copyOf(signers);
    }

    static NewJobForm empty(String kind, @Nullable Sender last, String unit) {
        return new NewJobForm(
                UUID.randomUUID().toString(),
                "",
                kind,
                "",
                "",
                false,
                "",
                "",
                last == null ? unit : last.unit(),
                last == null ? "" : last.contact(),
                MINUTES.equals(kind) ? "sv" : "nb",
                "",
                "",
                emptyRows(kind),
                TypedMeeting.EMPTY);
    }

    private static List<SignerRow> emptyRows(String kind) {
        return MINUTES.equals(kind) ? SignerRow.CHAIR_AND_MEMBER : List.of(SignerRow.EMPTY);
    }

    static NewJobForm typed(MultiValueMap<String, String> fields) {
        return new NewJobForm(
                one(fields, "request"),
                one(fields, "upload"),
                one(fields, "kind"),
                one(fields, "title"),
                one(fields, "sensitiveTitle"),
                fields.containsKey("shielded"),
                one(fields, "place"),
                one(fields, "documentId"),
                one(fields, "sender.unit"),
                one(fields, "sender.contact"),
                one(fields, "language"),
                one(fields, "deadline.date"),
                one(fields, "deadline.time"),
                rows(fields),
                TypedMeeting.typed(fields));
    }

    private static List<SignerRow> rows(MultiValueMap<String, String> fields) {
        int rows = fields.getOrDefault(SIGNERS + "nationalId", List.of()).size();
        return IntStream.range(0, Math.min(rows, 2 * SigningJob.MOST_SIGNERS))
                .mapToObj(row -> new SignerRow(
                        cell(fields, "nationalId", row),
                        cell(fields, "name", row),
                        cell(fields, "capacity", row),
                        cell(fields, "role", row),
                        cell(fields, "group", row),
                        cell(fields, "email", row),
                        cell(fields, "mobile", row),
                        cell(fields, "birthDate", row)))
                .toList();
    }

    private static String cell(MultiValueMap<String, String> fields, String name, int row) {
        List<String> column = fields.getOrDefault(SIGNERS + name, List.of());
        return row < column.size() ? column.get(row).strip() : "";
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    boolean isMinutes() {
        return MINUTES.equals(kind);
    }

    /** The form is as long as there are signers; the row left empty at the end is none. */
    NewJobForm withoutEmptyRows() {
        List<SignerRow> filled = signers.stream().filter(row -> !row.isEmpty()).toList();
        return withSigners(filled.isEmpty() ? emptyRows(kind) : filled);
    }

    NewJobForm withRowAdded() {
        List<SignerRow> more = new ArrayList<>(signers);
        if (more.size() < SigningJob.MOST_SIGNERS) {
            more.add(isMinutes() ? SignerRow.CHAIR_AND_MEMBER.get(1) : SignerRow.EMPTY);
        }
        return withSigners(more);
    }

    NewJobForm withRow(int row, SignerRow other) {
        List<SignerRow> rows = new ArrayList<>(signers);
        rows.set(row, other);
        return withSigners(rows);
    }

    NewJobForm withoutRow(int row) {
        List<SignerRow> fewer = new ArrayList<>(signers);
        if (row >= 0 && row < fewer.size()) {
            fewer.remove(row);
        }
        return withSigners(fewer.isEmpty() ? emptyRows(kind) : fewer);
    }

    /** What the entry says already; its only document need not be chosen. */
    NewJobForm about(JournalEntry entry) {
        return new NewJobForm(
                request,
                upload,
                kind,
                entry.title(),
                entry.sensitiveTitle() == null ? "" : entry.sensitiveTitle(),
                entry.shielded(),
                entry.caseNumber() + "-" + entry.number(),
                entry.documents().size() == 1 ? entry.documents().get(0).id().value() : "",
                unit,
                contact,
                language,
                deadlineDate,
                deadlineTime,
                signers,
                meeting);
    }

    private NewJobForm withSigners(List<SignerRow> rows) {
        return with(upload, rows);
    }

    NewJobForm withUpload(String token) {
        return with(token, signers);
    }

    private NewJobForm with(String token, List<SignerRow> rows) {
        return new NewJobForm(
                request,
                token,
                kind,
                title,
                sensitiveTitle,
                shielded,
                place,
                documentId,
                unit,
                contact,
                language,
                deadlineDate,
                deadlineTime,
                rows,
                meeting);
    }

    /** Everything that says what is asked for, in one text. */
    String content() {
        var content = new TreeMap<String, Object>();
        content.put("title", List.of(kind, title, sensitiveTitle, shielded, language));
        content.put("place", List.of(place, documentId));
        content.put("sender", List.of(unit, contact));
        content.put("meeting", meeting);
        content.put("deadline", List.of(deadlineDate, deadlineTime));
        content.put(
                "signers",
                signers.stream()
                        .map(row -> List.of(
                                row.nationalId(),
                                row.name(),
                                row.capacity(),
                                row.role(),
                                row.group(),
                                row.email(),
                                row.mobile()))
                        .toList());
        return content.toString();
    }

    @Override
    public String toString() {
        return "NewJobForm[" + signers.size() + " signers]";
    }
}

package no.segl.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Sender;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
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
 * @param contract of no meaning where the job is no contract of apprenticeship
 * @param replaces the id of the job whose place this one takes; empty for most
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
        TypedMeeting meeting,
        TypedContract contract,
        String replaces) {

    private static final String MINUTES = Kind.MINUTES.code();
    private static final String CONTRACT = Kind.APPRENTICESHIP.code();

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
                TypedMeeting.EMPTY,
                TypedContract.EMPTY,
                "");
    }

    private static List<SignerRow> emptyRows(String kind) {
        if (CONTRACT.equals(kind)) {
            return SignerRow.OF_CONTRACT;
        }
        return MINUTES.equals(kind) ? SignerRow.CHAIR_AND_MEMBER : List.of(SignerRow.EMPTY);
    }

    static NewJobForm typed(MultiValueMap<String, String> fields) {
        return NewJobFields.read(fields);
    }

    boolean isMinutes() {
        return MINUTES.equals(kind);
    }

    boolean isContract() {
        return CONTRACT.equals(kind);
    }

    /** Whose place the new one takes, where it takes one's. */
    SigningJobId replaced() {
        return TamperedField.read(replaces, SigningJobId::of);
    }

    /** The form is as long as there are signers; the row left empty at the end is none. */
    NewJobForm withoutEmptyRows() {
        List<SignerRow> filled = signers.stream().filter(row -> !row.isEmpty()).toList();
        return withSigners(filled.isEmpty() ? emptyRows(kind) : filled);
    }

    NewJobForm withRowAdded() {
        List<SignerRow> more = new ArrayList<>(signers);
        if (more.size() < SigningJob.MOST_SIGNERS) {
            more.add(emptyRow());
        }
        return withSigners(more);
    }

    private SignerRow emptyRow() {
        return isContract()
                ? SignerRow.OF_CONTRACT_EMPTY
                : isMinutes() ? SignerRow.CHAIR_AND_MEMBER.get(1) : SignerRow.EMPTY;
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
                meeting,
                contract,
                replaces);
    }

    NewJobForm withSigners(List<SignerRow> rows) {
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
                meeting,
                contract,
                replaces);
    }

    /** Everything that says what is asked for, in one text. */
    String content() {
        var content = new TreeMap<String, Object>();
        content.put("title", List.of(kind, title, sensitiveTitle, shielded, language));
        content.put("place", List.of(place, documentId));
        content.put("sender", List.of(unit, contact));
        content.put("meeting", meeting);
        content.put("contract", contract);
        content.put("replaces", replaces);
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
                                row.mobile(),
                                row.known()))
                        .toList());
        return content.toString();
    }

    @Override
    public String toString() {
        return "NewJobForm[" + signers.size() + " signers]";
    }
}

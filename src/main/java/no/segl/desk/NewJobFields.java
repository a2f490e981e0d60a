package no.segl.desk;

import java.util.List;
import java.util.stream.IntStream;
import no.segl.signingjob.SigningJob;
import org.springframework.util.MultiValueMap;

/** Reads the fields of the form for a new job as a browser sends them. */
final class NewJobFields {

    private static final String SIGNERS = "signers.";

    private NewJobFields() {}

    static NewJobForm read(MultiValueMap<String, String> fields) {
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
                TypedMeeting.typed(fields),
                TypedContract.typed(fields),
                one(fields, "replaces"));
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
                        cell(fields, "birthDate", row),
                        cell(fields, "known", row)))
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
}

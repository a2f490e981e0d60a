package no.segl.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.segl.signingjob.CorrectSigners.Corrected;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Violation;
import org.springframework.util.MultiValueMap;

/** The signers of a job as they are corrected. Nobody's identity number is shown: where none is typed, it stays. */
record SignersForm(List<Row> rows) {

    private static final String KNOWN = "signers.known";

    SignersForm {
        rows = List.copyOf(rows);
    }

    /** @param known the signer that the row began as; empty for a new one */
    record Row(String known, SignerRow typed) {

        static final Row EMPTY = new Row("", SignerRow.EMPTY);

        /** A row of one whom the job has is never left out by being emptied: that is what the button is for. */
        private boolean isEmpty() {
            return known.isEmpty() && typed.isEmpty();
        }

        private static Row of(Signer signer) {
            return new Row(
                    signer.id().toString(),
                    new SignerRow(
                            "",
                            signer.name(),
                            signer.capacity().name(),
                            orEmpty(signer.role()),
                            String.valueOf(signer.group()),
                            orEmpty(signer.contact().email()),
                            orEmpty(signer.contact().mobile()),
                            "",
                            ""));
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }

        private Corrected read(String at, List<Violation> faults) {
            return new Corrected(
                    known.isEmpty() ? null : TamperedField.read(known, SignerId::of),
                    TypedSigner.read(typed, at, faults));
        }
    }

    static SignersForm of(SigningJob job) {
        return new SignersForm(job.signers().stream().map(Row::of).toList());
    }

    static SignersForm typed(MultiValueMap<String, String> fields) {
        return typed(NewJobForm.typed(fields).signers(), fields);
    }

    /** @param typed the rows that the fields hold, as they are to be shown */
    static SignersForm typed(List<SignerRow> typed, MultiValueMap<String, String> fields) {
        List<String> known = fields.getOrDefault(KNOWN, List.of());
        return new SignersForm(IntStream.range(0, typed.size())
                .mapToObj(row -> new Row(row < known.size() ? known.get(row) : "", typed.get(row)))
                .toList());
    }

    SignersForm withoutEmptyRows() {
        return new SignersForm(rows.stream().filter(row -> !row.isEmpty()).toList());
    }

    SignersForm withRowAdded() {
        List<Row> more = new ArrayList<>(rows);
        if (more.size() < SigningJob.MOST_SIGNERS) {
            more.add(Row.EMPTY);
        }
        return new SignersForm(more);
    }

    SignersForm withoutRow(int row) {
        List<Row> fewer = new ArrayList<>(rows);
        if (row >= 0 && row < fewer.size()) {
            fewer.remove(row);
        }
        return new SignersForm(fewer.isEmpty() ? List.of(Row.EMPTY) : fewer);
    }

    /** @param faults what could not be read is added to them */
    List<Corrected> read(List<Violation> faults) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> rows.get(row).read("signers[" + row + "].", faults))
                .toList();
    }

    @Override
    public String toString() {
        return "SignersForm[" + rows.size() + " signers]";
    }
}

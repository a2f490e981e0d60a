package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.archive.EntryTitle;

/** Reads the title that somebody typed for a case or a journal entry. */
final class OutgoingTitle {

    private OutgoingTitle() {}

    /** @throws Refused if it will not do */
    static String ofCase(String typed) {
        return read("case.title.missing", typed, "", false).line1();
    }

    /** @throws Refused with everything that is wrong with it */
    static EntryTitle read(String line1, String line2, boolean shielded) {
        return read("title.missing", line1, line2, shielded);
    }

    private static EntryTitle read(String missing, String line1, String line2, boolean shielded) {
        List<Violation> faults = new ArrayList<>();
        if (line1.isBlank()) {
            faults.add(Violation.of(missing, "title"));
        }
        check(line1, "title", faults);
        check(line2, "sensitiveTitle", faults);
        Refused.ifAny(faults);
        return new EntryTitle(line1.strip(), line2.isBlank() ? null : line2.strip(), shielded);
    }

    private static void check(String line, String field, List<Violation> faults) {
        if (line.strip().length() > Title.LONGEST) {
            faults.add(Violation.of("title.tooLong", field, Title.LONGEST));
        }
        if (Unprintable.in(line) || line.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.of("field.unprintable", field));
        }
    }
}

package no.segl.signingjob;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.letter.LetterField;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;

/** Finds everything that is wrong with what was filled into a letter. A fault's field is fields.&lt;name&gt;. */
final class LetterCheck {

    private static final int NAMED_AT_ONCE = 10;

    private final LetterTemplates templates;

    LetterCheck(LetterTemplates templates) {
        this.templates = templates;
    }

    /** @param finished then nothing that is required may be missing */
    List<Violation> faults(LetterTemplate template, Map<String, String> filled, boolean finished) {
        List<Violation> faults = new ArrayList<>();
        for (LetterField field : template.fields()) {
            check(field, filled.getOrDefault(field.name(), ""), finished, faults);
        }
        return faults;
    }

    private void check(LetterField field, String value, boolean finished, List<Violation> faults) {
        String at = "fields." + field.name();
        if (value.isBlank()) {
            if (finished && field.required()) {
                faults.add(Violation.of("letter.missing", at));
            }
            return;
        }
        if (value.length() > field.type().longest()) {
            faults.add(Violation.of("tooLong", at, field.type().longest()));
        }
        boolean oneLine = field.type() != LetterField.Type.TEXT;
        if (Unprintable.in(value) || oneLine && value.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.of("field.unprintable", at));
        } else {
            addUnwritable(value, at, faults);
        }
        if (field.type() == LetterField.Type.DATE && !isDate(value)) {
            faults.add(Violation.of("letter.wrongDate", at));
        }
    }

    private void addUnwritable(String value, String at, List<Violation> faults) {
        List<String> characters = templates.unwritable(value);
        if (!characters.isEmpty()) {
            String named = characters.stream().limit(NAMED_AT_ONCE).collect(Collectors.joining(" "));
            faults.add(Violation.of("letter.unwritable", at, named));
        }
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException malformed) {
            return false;
        }
    }
}

package no.segl.desk;

import java.util.Optional;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.WriteLetter;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.letter.LetterField;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;
import org.springframework.stereotype.Component;

/** Says what is wrong with a letter, each time with what the field is called. */
@Component
class LetterFaults {

    private static final String FIELDS = "fields.";

    private final TypedFaults faults;
    private final WriteLetter letters;
    private final LetterTemplates templates;

    LetterFaults(TypedFaults faults, WriteLetter letters, LetterTemplates templates) {
        this.faults = faults;
        this.letters = letters;
        this.templates = templates;
    }

    FormFaults of(LetterTemplate template, Refused refused) {
        return faults.of("letter", "", true, refused, field -> label(template, field));
    }

    /** For a page that has not the letter's fields. What is wrong with a document that is no letter has no field. */
    FormFaults of(String form, boolean linked, DocumentId document, Refused refused, Staff staff) {
        boolean ofLetter =
                refused.violations().stream().anyMatch(each -> each.field().startsWith(FIELDS));
        Optional<LetterTemplate> template = ofLetter
                ? Optional.of(templates.get(letters.get(document, staff).template()))
                : Optional.empty();
        return faults.of(
                form,
                form + "-",
                linked,
                refused,
                field -> template.map(each -> label(each, field)).orElse(""));
    }

    private static String label(LetterTemplate template, String field) {
        return template.fields().stream()
                .filter(each -> field.equals(FIELDS + each.name()))
                .map(LetterField::label)
                .findFirst()
                .map(label -> label + ": ")
                .orElse("");
    }
}

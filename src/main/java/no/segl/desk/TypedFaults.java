package no.segl.desk;

import java.util.List;
import java.util.function.Function;
import no.segl.desk.FormFaults.FormFault;
import no.segl.signingjob.Refused;
import org.springframework.stereotype.Component;

/** Puts what is wrong with a small form above it and beside its fields. */
@Component
class TypedFaults {

    private final Wording wording;

    TypedFaults(Wording wording) {
        this.wording = wording;
    }

    /** For a form whose fields carry its name: document-title. */
    FormFaults of(String form, Refused refused) {
        return of(form, form + "-", true, refused, field -> "");
    }

    /**
     * @param linked the page has the fields
     * @param where what a field is called, said before what is wrong with it; empty for nothing
     */
    FormFaults of(String form, String prefix, boolean linked, Refused refused, Function<String, String> where) {
        List<FormFault> all = refused.violations().stream()
                .map(violation -> new FormFault(
                        prefix + NewJobFaults.anchor(violation.field()),
                        where.apply(violation.field()),
                        wording.violation(violation),
                        linked))
                .toList();
        return new FormFaults(form, all);
    }

    FormFaults conflict(String form, String action) {
        return new FormFaults(form, List.of(new FormFault("", "", wording.text("wrongState." + action), false)));
    }
}

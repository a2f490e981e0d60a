package no.segl.desk;

import java.util.Set;
import no.segl.desk.FormFaults.FormFault;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import org.springframework.stereotype.Component;

/** Puts what is wrong with a new job beside the fields of its form. */
@Component
class NewJobFaults {

    private static final String PLACE = "place";
    private static final Set<String> OF_PLACE = Set.of("caseNumber", "journalEntryId", "documentId");
    private static final Set<String> FIELDS = Set.of(
            "document",
            "kind",
            "title",
            "sensitiveTitle",
            "language",
            "deadline",
            "sender.unit",
            "sender.contact",
            "meeting.board",
            "meeting.date",
            "meeting.secretParagraphs",
            "meeting.adjustedAtOnce",
            "meeting.keptAt",
            "signers",
            PLACE);

    private final Wording wording;

    NewJobFaults(Wording wording) {
        this.wording = wording;
    }

    FormFaults of(Refused refused, boolean minutes) {
        return new FormFaults(
                "new-job",
                refused.violations().stream()
                        .map(violation -> of(violation, minutes))
                        .toList());
    }

    private FormFault of(Violation violation, boolean minutes) {
        if (violation.code().startsWith("idempotencyKey.")) {
            return new FormFault("", "", wording.text("desk.new.alreadySent"), false);
        }
        String field = OF_PLACE.contains(violation.field()) ? PLACE : violation.field();
        boolean linked = FIELDS.contains(field) || field.startsWith("signers[");
        String where = field.startsWith("signers[") ? wording.of(minutes, "desk.signer", number(field)) + ": " : "";
        return new FormFault(anchor(field), where, wording.violation(violation), linked);
    }

    /** signers[0].name is the first signer's. */
    private static int number(String field) {
        return Integer.parseInt(field.substring("signers[".length(), field.indexOf(']'))) + 1;
    }

    /** What the field is called where only letters, digits and dashes will do: signers-0-name. */
    static String anchor(String field) {
        return field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}

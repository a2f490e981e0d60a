package no.segl.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.desk.FormFaults.FormFault;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import org.springframework.stereotype.Component;

/** Puts what is wrong with a new job beside the fields of its form. */
@Component
class NewJobFaults {

    private static final String PLACE = "place";
    private static final String SIGNERS = "signers";
    private static final Set<String> OF_PLACE = Set.of("caseNumber", "journalEntryId", "documentId");

    /** In the order of the form; of those that several can be wrong in the same way, what each is called. */
    private static final List<String> FIELDS = List.of(
            "document",
            "kind",
            "title",
            "sensitiveTitle",
            PLACE,
            "meeting.board",
            "meeting.date",
            "meeting.secretParagraphs",
            "meeting.adjustedAtOnce",
            "meeting.keptAt",
            "contract.type",
            "contract.company",
            "contract.trainingOffice",
            "contract.startDate",
            "contract.birthDate",
            "contract.order",
            SIGNERS,
            "sender.unit",
            "sender.contact",
            "language",
            "deadline");

    private static final Map<String, String> NAMES = Map.of(
            "meeting.board", "desk.minutes.board",
            "meeting.secretParagraphs", "desk.minutes.secret",
            "meeting.adjustedAtOnce", "desk.minutes.adjustedAtOnce",
            "meeting.keptAt", "desk.minutes.new.keptAt",
            "contract.company", "desk.contract.company",
            "contract.trainingOffice", "desk.contract.trainingOffice",
            "contract.order", "desk.contract.order");

    /** More than all the rows have columns. */
    private static final int ROOM = 1000;

    private static final List<String> COLUMNS =
            List.of("", "name", "nationalId", "role", "capacity", "email", "mobile", "group");

    private final Wording wording;

    NewJobFaults(Wording wording) {
        this.wording = wording;
    }

    FormFaults of(Refused refused, boolean minutes) {
        return new FormFaults(
                "new-job",
                refused.violations().stream()
                        .sorted(Comparator.comparingInt(NewJobFaults::place))
                        .map(violation -> of(violation, minutes))
                        .toList());
    }

    private FormFault of(Violation violation, boolean minutes) {
        if (violation.code().startsWith("idempotencyKey.")) {
            return new FormFault("", "", wording.text("desk.new.alreadySent"), false);
        }
        String field = field(violation);
        boolean linked = FIELDS.contains(field) || isOfSigner(field);
        return new FormFault(anchor(field), where(field, minutes), wording.violation(violation), linked);
    }

    private static String field(Violation violation) {
        return OF_PLACE.contains(violation.field()) ? PLACE : violation.field();
    }

    private static boolean isOfSigner(String field) {
        return field.startsWith(SIGNERS + "[");
    }

    private String where(String field, boolean minutes) {
        if (isOfSigner(field)) {
            return wording.of(minutes, "desk.signer", number(field)) + ": ";
        }
        // the label, without the word that the field may be left empty
        return NAMES.containsKey(field) ? wording.text(NAMES.get(field)).replaceFirst(" \\(.*", "") + ": " : "";
    }

    /** Where in the form a violation belongs; what has no field of its own comes last. */
    private static int place(Violation violation) {
        String field = field(violation);
        if (isOfSigner(field)) {
            int column = COLUMNS.indexOf(field.replaceFirst(".*]\\.?", ""));
            return FIELDS.indexOf(SIGNERS) * ROOM + number(field) * COLUMNS.size() + Math.max(column, 0);
        }
        int place = FIELDS.indexOf(field);
        return (place < 0 ? FIELDS.size() : place) * ROOM;
    }

    /** signers[0].name is the first signer's. */
    private static int number(String field) {
        return Integer.parseInt(field.substring(SIGNERS.length() + 1, field.indexOf(']'))) + 1;
    }

    /** What the field is called where only letters, digits and dashes will do: signers-0-name. */
    static String anchor(String field) {
        return field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}

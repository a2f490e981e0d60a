package no.segl.casearchive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Title;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.Violation;
import no.segl.signingjob.archive.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Reads what a case system wrote, field by field, and remembers every fault until all are read. */
final class Wish {

    private static final int LONGEST_NAME = 100;
    private static final String VARIANTS = "PAOS";

    private final List<Violation> faults = new ArrayList<>();

    /** What comes as a form, part by part. */
    Wish() {}

    /** @param known every field that there may be: a misspelt one is not passed over in silence */
    Wish(ObjectNode body, String... known) {
        body.fieldNames().forEachRemaining(name -> {
            if (!List.of(known).contains(name)) {
                faults.add(Violation.of("field.unknown", Unprintable.in(name) ? "?" : name));
            }
        });
    }

    void refuseIfFaulty() {
        Refused.ifAny(faults);
    }

    /** @return null where it is not given, or no text */
    @Nullable String text(ObjectNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
            faults.add(Violation.of("json.wrongType", field));
        }
        return value.textValue();
    }

    boolean flag(ObjectNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            faults.add(Violation.of("json.wrongType", field));
        }
        return value.booleanValue();
    }

    String title(@Nullable String typed) {
        return demanded("title", "title.missing", typed, Title.LONGEST);
    }

    String caseTitle(@Nullable String typed) {
        return demanded("title", "case.title.missing", typed, Title.LONGEST);
    }

    @Nullable String sensitiveTitle(@Nullable String typed) {
        return text("sensitiveTitle", "title", typed, Title.LONGEST);
    }

    /** @return the given title, or the entry's where none is given */
    String title(@Nullable String typed, String usual) {
        String title = text("title", "title", typed, Title.LONGEST);
        return title == null ? usual : title;
    }

    String by(@Nullable String typed) {
        return demanded("by", "by.missing", typed, LONGEST_NAME);
    }

    private String demanded(String field, String missing, @Nullable String typed, int longest) {
        String text = text(field, field, typed, longest);
        demandGiven(field, missing, typed);
        return text == null ? "" : text;
    }

    private @Nullable String text(String field, String code, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > longest) {
            faults.add(Violation.of(code + ".tooLong", field, longest));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.of("field.unprintable", field));
        }
        return text;
    }

    Optional<CaseNumber> caseNumber(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<CaseNumber> number = CaseNumber.parse(typed.strip());
        if (number.isEmpty()) {
            faults.add(Violation.of("caseNumber.wrong", "caseNumber"));
        }
        return number;
    }

    <E extends Enum<E>> E code(String field, @Nullable String typed, Class<E> codes, E usual) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        E[] all = codes.getEnumConstants();
        return Arrays.stream(all)
                .filter(code -> code.name().equals(typed.strip()))
                .findFirst()
                .orElseGet(() -> {
                    String known = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
                    faults.add(Violation.of(field + ".unknown", field, known));
                    return usual;
                });
    }

    void demandGiven(String field, @Nullable String typed) {
        demandGiven(field, field + ".missing", typed);
    }

    private void demandGiven(String field, String missing, @Nullable String typed) {
        boolean notUnderstood = faults.stream().anyMatch(fault -> fault.field().equals(field));
        if ((typed == null || typed.isBlank()) && !notUnderstood) {
            faults.add(Violation.of(missing, field));
        }
    }

    String variant(@Nullable String typed, String usual) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        String variant = typed.strip();
        if (variant.length() != 1 || VARIANTS.indexOf(variant.charAt(0)) < 0) {
            faults.add(Violation.of("variant.unknown", "variant", "P, A, O, S"));
        }
        return variant;
    }

    Pdf pdf(byte @Nullable [] uploaded) {
        Pdf pdf = new Pdf(uploaded == null ? new byte[0] : uploaded);
        if (uploaded == null) {
            faults.add(Violation.of("document.missing", "document"));
        } else if (uploaded.length == 0) {
            faults.add(Violation.of("document.empty", "document"));
        } else if (!pdf.isPdf()) {
            faults.add(Violation.of("document.notPdf", "document"));
        }
        return pdf;
    }
}

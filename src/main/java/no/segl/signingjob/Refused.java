package no.segl.signingjob;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked breaks one or more rules; nothing was changed. The message holds codes and fields only. */
public class Refused extends RuntimeException {

    private final transient List<Violation> violations;

    public Refused(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.code() + (violation.field().isEmpty() ? "" : " at " + violation.field()))
                .collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public Refused(Violation violation) {
        this(List.of(violation));
    }

    public List<Violation> violations() {
        return violations;
    }

    /** @throws Refused if the list holds anything */
    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refused(violations);
        }
    }
}

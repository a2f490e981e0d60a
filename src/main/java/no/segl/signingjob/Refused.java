package no.segl.signingjob;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * That a field which was not understood is missing too is no news.
     *
     * @param misread what could not be read at all
     * @param violations what is wrong with the rest
     * @throws Refused if there is any of either
     */
    static void ifAny(List<Violation> misread, List<Violation> violations) {
        Set<String> fields = misread.stream().map(Violation::field).collect(Collectors.toSet());
        ifAny(Stream.concat(
                        misread.stream(), violations.stream().filter(violation -> !fields.contains(violation.field())))
                .toList());
    }
}

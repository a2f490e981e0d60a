package no.segl.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.Violation;

/** What was found wrong with one file so far; the thread that waits may read it while another one adds. */
final class Faults {

    private final Set<Violation> found = new LinkedHashSet<>();

    synchronized void add(Fault fault, Object... arguments) {
        found.add(fault.violation(arguments));
    }

    synchronized boolean none() {
        return found.isEmpty();
    }

    synchronized List<Violation> all() {
        return List.copyOf(found);
    }
}

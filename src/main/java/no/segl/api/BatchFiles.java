package no.segl.api;

import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/** The files of a batch, by the names of their parts. They lie on disk until they are read. */
final class BatchFiles {

    private final Map<String, List<Part>> byName;

    BatchFiles(Collection<Part> parts) {
        byName = parts.stream().collect(Collectors.groupingBy(Part::getName));
    }

    /** @return null where none is named, or where the fault is noted */
    @Nullable Part named(@Nullable String name, List<Violation> faults) {
        if (name == null) {
            return null;
        }
        List<Part> found = byName.getOrDefault(name, List.of());
        if (found.size() != 1) {
            faults.add(
                    found.isEmpty()
                            ? Violation.of("document.notSent", "document")
                            : Violation.of("document.tooMany", "document"));
            return null;
        }
        return found.get(0);
    }
}

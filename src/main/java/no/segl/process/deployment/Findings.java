package no.segl.process.deployment;

import java.util.ArrayList;
import java.util.List;
import no.segl.process.Wording;

/** The faults of one file, as they are found. */
final class Findings {

    private final String file;
    private final Wording words;
    private final List<ModelFault> faults = new ArrayList<>();

    Findings(String file, Wording words) {
        this.file = file;
        this.words = words;
    }

    /** @param reason the key of the text that says it in plain words */
    void add(String element, String reason, Object... arguments) {
        var fault = new ModelFault(file, element, words.of(reason, arguments));
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    List<ModelFault> all() {
        return faults;
    }
}

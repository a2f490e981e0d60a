package no.segl.operations.start;

import java.util.List;

/** The installation is not set up. */
final class UnfitSettings extends RuntimeException {

    private final List<String> faults;

    UnfitSettings(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = faults;
    }

    List<String> faults() {
        return faults;
    }
}

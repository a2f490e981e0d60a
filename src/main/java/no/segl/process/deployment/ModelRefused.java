package no.segl.process.deployment;

import java.util.List;
import java.util.stream.Collectors;
import no.segl.process.Declined;

/** A bundle breaks the rules and was not deployed, none of it. */
class ModelRefused extends Declined {

    private final transient List<ModelFault> faults;

    ModelRefused(List<ModelFault> faults) {
        super(faults.stream().map(ModelFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    List<ModelFault> faults() {
        return faults;
    }
}

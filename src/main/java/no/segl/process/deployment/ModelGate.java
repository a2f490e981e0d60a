package no.segl.process.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** Stands before every deployment, from our folders, from Modeler or over REST: the same rules for all. */
@Component
public class ModelGate {

    private final ModelRules rules;

    ModelGate(ModelRules rules) {
        this.rules = rules;
    }

    /** @throws ModelRefused with every fault, before anything of it is stored */
    public void check(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        Map<String, byte[]> files = new HashMap<>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        List<ModelFault> faults = rules.faultsOf(new Bundle(String.valueOf(deployment.getName()), files));
        if (!faults.isEmpty()) {
            throw new ModelRefused(faults);
        }
    }
}

package no.segl.process.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.segl.process.OnOwnBehalf;
import no.segl.process.Wording;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys each bundle by itself at start, before any job runs, and only where something in it has changed. A bundle with a
 * fault is refused whole; what ran before runs on, and the others start.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final String SOURCE = "segl";

    private final ModelFolders folders;
    private final ModelRules rules;
    private final RefusedModels refused;
    private final RepositoryService models;
    private final OnOwnBehalf own;
    private final Wording words;

    ModelDeployer(
            ModelFolders folders,
            ModelRules rules,
            RefusedModels refused,
            RepositoryService models,
            OnOwnBehalf own,
            Wording words) {
        this.folders = folders;
        this.rules = rules;
        this.refused = refused;
        this.models = models;
        this.own = own;
        this.words = words;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            folders.bundles().forEach(bundle -> own.run(() -> deploy(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException("the models cannot be read", e);
        }
    }

    void deploy(Bundle bundle) {
        List<ModelFault> faults = rules.faultsOf(bundle);
        if (faults.isEmpty()) {
            faults = tryToDeploy(bundle);
        }
        refused.note(bundle.name(), faults);
        for (ModelFault fault : faults) {
            LOG.error("model {} is refused: {}", bundle.name(), fault);
        }
    }

    private List<ModelFault> tryToDeploy(Bundle bundle) {
        DeploymentBuilder deployment =
                models.createDeployment().name(bundle.name()).source(SOURCE).enableDuplicateFiltering(false);
        bundle.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        try {
            deployment.deploy();
            return List.of();
        } catch (ParseException e) {
            return ParserFaults.of(e);
        } catch (ModelRefused e) {
            return e.faults();
        } catch (ProcessEngineException e) {
            return List.of(new ModelFault(bundle.name(), "", words.of("model.engine", e.getMessage())));
        }
    }
}

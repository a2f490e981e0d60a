package no.segl.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms of the models that run. */
@Component
class TaskForms {

    private final RepositoryService models;
    private final OnOwnBehalf own;
    private final Map<String, FormChoices> known = new ConcurrentHashMap<>();

    TaskForms(@Lazy RepositoryService models, OnOwnBehalf own) {
        this.models = models;
        this.own = own;
    }

    /** What may be chosen in this task, by the form that was deployed together with its model. */
    FormChoices of(DelegateTask task) {
        String form = task.getBpmnModelElementInstance().getCamundaFormRef();
        return known.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + form, key -> read(task.getProcessDefinitionId(), form));
    }

    private FormChoices read(String processDefinition, String form) {
        return own.call(() -> {
            String deployment = models.getProcessDefinition(processDefinition).getDeploymentId();
            return models.getDeploymentResourceNames(deployment).stream()
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> FormChoices.read(models.getResourceAsStream(deployment, name)))
                    .filter(choices -> choices.formId().equals(form))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no form " + form + " in deployment " + deployment));
        });
    }
}

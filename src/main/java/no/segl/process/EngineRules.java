package no.segl.process;

import java.util.ArrayList;
import java.util.List;
import no.segl.process.deployment.ModelGate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What holds for every model, wherever it came from. It is read while the engine is made, so it asks for beans later. */
@Component
class EngineRules extends AbstractProcessEnginePlugin {

    private final TaskBeans beans;
    private final ObjectProvider<Wording> words;
    private final ObjectProvider<TaskCheck> taskCheck;
    private final ObjectProvider<NoteDecider> noteDecider;
    private final ObjectProvider<ModelGate> gate;

    EngineRules(
            TaskBeans beans,
            ObjectProvider<Wording> words,
            ObjectProvider<TaskCheck> taskCheck,
            ObjectProvider<NoteDecider> noteDecider,
            ObjectProvider<ModelGate> gate) {
        this.beans = beans;
        this.words = words;
        this.taskCheck = taskCheck;
        this.noteDecider = noteDecider;
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        ((SpringProcessEngineConfiguration) engine).setBeans(beans.byName());
        engine.setDelegateInterceptor(new OwnBeans(words));
        engine.setCustomHistoryEventHandlers(added(engine.getCustomHistoryEventHandlers(), new VariableGuard(words)));
        engine.setCustomPreBPMNParseListeners(added(engine.getCustomPreBPMNParseListeners(), new CheckEveryTask()));
        engine.setCustomPreDeployers(added(
                engine.getCustomPreDeployers(), deployment -> gate.getObject().check(deployment)));
    }

    private static <T> List<T> added(List<T> before, T one) {
        List<T> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(one);
        return all;
    }

    private final class CheckEveryTask extends AbstractBpmnParseListener {
        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            TaskListener check = this::check;
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, check);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, check);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, check);
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE,
                    completed -> noteDecider.getObject().notify(completed));
        }

        private void check(DelegateTask task) {
            taskCheck.getObject().notify(task);
        }
    }
}

package no.segl.process;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Sees every variable before it is stored, whichever way it came: only known names, and from people only a choice. A form
 * gives no such protection; whoever has a task may send any variable with it.
 */
class VariableGuard implements HistoryEventHandler {

    private static final Set<String> FROM_PEOPLE = Set.of(ProcessVariables.DECISION, ProcessVariables.REASON);
    private static final Pattern CHOICE = Pattern.compile("[a-z][A-Za-z-]{0,39}");

    private final ObjectProvider<Wording> words;

    VariableGuard(ObjectProvider<Wording> words) {
        this.words = words;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && (event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                        || event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE))) {
            check(variable);
        }
    }

    private void check(HistoricVariableUpdateEventEntity variable) {
        boolean known = ProcessVariables.ALL.contains(variable.getVariableName());
        if (!known || isFromSomebody() && !isChoice(variable)) {
            throw new Declined(words.getObject().of("process.variables.closed"));
        }
    }

    private static boolean isFromSomebody() {
        return Context.getCommandContext().getAuthenticatedUserId() != null && !OwnBeans.areAsking();
    }

    private static boolean isChoice(HistoricVariableUpdateEventEntity variable) {
        return FROM_PEOPLE.contains(variable.getVariableName())
                && variable.getTextValue() != null
                && "string".equals(variable.getSerializerName())
                && CHOICE.matcher(variable.getTextValue()).matches();
    }
}

package no.segl.process;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The beans that a model may name, and no others: an expression that sees the whole application can do anything. */
@Component
public class TaskBeans {

    private final BeanFactory beans;

    TaskBeans(BeanFactory beans) {
        this.beans = beans;
    }

    public boolean isDelegate(String name) {
        return is(name, JavaDelegate.class);
    }

    public boolean isTaskListener(String name) {
        return is(name, TaskListener.class);
    }

    public boolean isExecutionListener(String name) {
        return is(name, ExecutionListener.class);
    }

    public boolean isAny(String name) {
        return isDelegate(name) || isTaskListener(name) || isExecutionListener(name);
    }

    private boolean is(String name, Class<?> type) {
        return beans.containsBean(name) && beans.isTypeMatch(name, type);
    }

    /** For expressions, by name; a bean is made when it is first called, for it needs the engine that is made with this map. */
    Map<Object, Object> byName() {
        return new AbstractMap<>() {
            @Override
            public boolean containsKey(@Nullable Object key) {
                return key instanceof String name && isAny(name);
            }

            @Override
            public @Nullable Object get(@Nullable Object key) {
                return key instanceof String name && isAny(name) ? beans.getBean(name) : null;
            }

            @Override
            public Set<Entry<Object, Object>> entrySet() {
                return Set.of();
            }
        };
    }
}

package no.segl.process;

import no.segl.signingjob.WrongState;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.springframework.beans.factory.ObjectProvider;

/** Surrounds every call from a model into our code. */
class OwnBeans extends DefaultDelegateInterceptor {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private final ObjectProvider<Wording> words;

    OwnBeans(ObjectProvider<Wording> words) {
        this.words = words;
    }

    /** What the engine is asked to do right now, our own code asks. */
    static boolean areAsking() {
        return DEPTH.get() > 0;
    }

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        DEPTH.set(DEPTH.get() + 1);
        try {
            super.handleInvocation(invocation);
        } catch (WrongState refusal) {
            throw new Declined(words.getObject().of("wrongState." + refusal.action()));
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
}

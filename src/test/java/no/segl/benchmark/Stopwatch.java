package no.segl.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.document.Documents;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.NoticeGateway;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Adds up how long all threads together are in each step. */
final class Stopwatch implements BeanPostProcessor, MethodInterceptor {

    private static final List<Class<?>> PORTS = List.of(
            Intake.class,
            Sealing.class,
            NoticeGateway.class,
            ContactRegister.class,
            CaseArchive.class,
            Documents.class);
    private static final Map<String, LongAdder> NANOS = new ConcurrentHashMap<>();

    /** A step that goes on until it is closed. */
    record Step(String name, long begin) implements AutoCloseable {
        @Override
        public void close() {
            NANOS.computeIfAbsent(name, step -> new LongAdder()).add(System.nanoTime() - begin);
        }
    }

    static Step begin(String name) {
        return new Step(name, System.nanoTime());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (PORTS.stream().noneMatch(port -> port.isInstance(bean))) {
            return bean;
        }
        if (bean instanceof Advised timed) {
            timed.addAdvice(0, this);
            return bean;
        }
        ProxyFactory proxies = new ProxyFactory(bean);
        proxies.addAdvice(this);
        return proxies.getProxy();
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Class<?> port = PORTS.stream()
                .filter(each -> each.isInstance(call.getThis()))
                .findFirst()
                .orElseThrow();
        try (Step step = begin(port.getSimpleName() + "." + call.getMethod().getName())) {
            return call.proceed();
        }
    }

    static void reset() {
        NANOS.clear();
    }

    /** Milliseconds by step, for each of so many jobs. */
    static Map<String, Double> perJob(int jobs) {
        Map<String, Double> all = new TreeMap<>();
        NANOS.forEach((step, nanos) -> all.put(step, nanos.sum() / 1e6 / jobs));
        return all;
    }
}

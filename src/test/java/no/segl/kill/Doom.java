package no.segl.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import no.segl.kill.Place.Moment;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Watches the calls at every {@link Place}. As soon as a file names a point, the process is killed there by SIGKILL. */
final class Doom implements BeanPostProcessor, MethodInterceptor {

    static final String ORDER = "segl.kill.order";

    private final Path order;
    private final AtomicInteger calls = new AtomicInteger();

    Doom(Environment environment) {
        this.order = Path.of(environment.getRequiredProperty(ORDER));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (Arrays.stream(Place.values()).noneMatch(place -> place.isOn(bean))) {
            return bean;
        }
        if (bean instanceof Advised watched) {
            watched.addAdvice(0, this);
            return bean;
        }
        ProxyFactory proxies = new ProxyFactory(bean);
        proxies.addAdvice(this);
        return proxies.getProxy();
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Moment moment = momentOf(call);
        if (moment == Moment.BEFORE) {
            die();
        }
        if (moment == Moment.BEFORE_COMMIT || moment == Moment.AFTER_COMMIT) {
            dieAtTheEndOfTheTransaction(moment);
        }
        Object answer = call.proceed();
        if (moment == Moment.AFTER) {
            die();
        }
        return answer;
    }

    /** @return when to die at this call; null to live on */
    private @Nullable Moment momentOf(MethodInvocation call) throws IOException {
        if (Files.notExists(order)) {
            return null;
        }
        Point point = Point.read(Files.readString(order));
        boolean dies =
                point.place().is(call.getMethod(), call.getArguments()) && calls.incrementAndGet() == point.call();
        return dies ? point.moment() : null;
    }

    private static void dieAtTheEndOfTheTransaction(Moment moment) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                if (moment == Moment.BEFORE_COMMIT) {
                    die();
                }
            }

            @Override
            public void afterCommit() {
                if (moment == Moment.AFTER_COMMIT) {
                    die();
                }
            }
        });
    }

    /** The others work on for the milliseconds that the signal takes; this thread goes no further. */
    private static void die() {
        try {
            new ProcessBuilder(
                            "kill",
                            "-KILL",
                            String.valueOf(ProcessHandle.current().pid()))
                    .start();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

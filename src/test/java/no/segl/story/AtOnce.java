package no.segl.story;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

/** Two who do something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** @return what each came to, in the order given */
    static <T> List<T> both(Supplier<? extends T> one, Supplier<? extends T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        var first = CompletableFuture.<T>supplyAsync(() -> after(start, one));
        var second = CompletableFuture.<T>supplyAsync(() -> after(start, other));
        return List.of(first.join(), second.join());
    }

    private static <T> T after(CyclicBarrier start, Supplier<? extends T> what) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
        return what.get();
    }
}

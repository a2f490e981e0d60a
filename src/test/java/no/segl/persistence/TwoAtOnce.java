package no.segl.persistence;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions of which the second has to wait for the first. */
class TwoAtOnce {

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;

    TwoAtOnce(PlatformTransactionManager transactions, JdbcTemplate sql) {
        this.transaction = new TransactionTemplate(transactions);
        this.sql = sql;
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /**
     * Runs the first; before it ends starts the second, and sees that it waits.
     *
     * @return what the second saw
     */
    <T> T secondAfter(Runnable first, boolean firstIsUndone, Supplier<T> second) {
        CompletableFuture<T> answer = transaction.execute(status -> {
            first.run();
            CompletableFuture<T> other = CompletableFuture.supplyAsync(() -> inTransaction(second));
            await().until(this::somebodyWaitsForALock);
            if (firstIsUndone) {
                status.setRollbackOnly();
            }
            return other;
        });
        return answer.join();
    }

    private boolean somebodyWaitsForALock() {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select 1 from pg_locks where not granted and pid <> pg_backend_pid())", Boolean.class));
    }
}

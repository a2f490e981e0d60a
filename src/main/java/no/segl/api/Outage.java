package no.segl.api;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database does not answer: nobody's fault that asking again would not mend. */
final class Outage {

    private static final int DEEPEST = 20;

    private Outage() {}

    static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable fault) {
        return fault instanceof CannotCreateTransactionException
                || fault instanceof DataAccessResourceFailureException
                || fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException;
    }

    static HttpHeaders tryAgainSoon() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "30");
        return headers;
    }
}

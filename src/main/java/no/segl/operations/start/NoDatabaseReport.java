package no.segl.operations.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the database cannot be had. */
final class NoDatabaseReport extends AbstractFailureAnalyzer<SQLException> {

    /** SQL states: no connection, refused login, no such database. */
    private static final String NOT_TO_BE_HAD = "08...|28...|3D000";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return state.matches(NOT_TO_BE_HAD)
                ? new FailureAnalysis(
                        "The database does not let us in: " + cause.getMessage(),
                        "See that it runs, and that spring.datasource.url, .username and .password are right.",
                        cause)
                : null;
    }
}

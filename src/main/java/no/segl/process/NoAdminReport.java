package no.segl.process;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what a first start lacks. */
final class NoAdminReport extends AbstractFailureAnalyzer<NoAdmin> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NoAdmin cause) {
        return new FailureAnalysis(
                "Nobody administers this installation.",
                "Set segl.staff.first-admin.account and segl.staff.first-admin.password, and start again.",
                cause);
    }
}

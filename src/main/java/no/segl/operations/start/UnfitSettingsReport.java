package no.segl.operations.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in plain words, without a stack trace. */
final class UnfitSettingsReport extends AbstractFailureAnalyzer<UnfitSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitSettings cause) {
        return new FailureAnalysis(
                "These settings are missing or cannot be used:\n\n  " + String.join("\n  ", cause.faults()),
                "Set them in config/application.yaml beside the jar, or in the environment: segl.municipality.name"
                        + " is SEGL_MUNICIPALITY_NAME there. README, Operations, explains them.",
                cause);
    }
}

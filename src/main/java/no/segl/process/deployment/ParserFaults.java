package no.segl.process.deployment;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;

/** What the engine itself finds wrong, in its own words. */
final class ParserFaults {

    private ParserFaults() {}

    static List<ModelFault> of(ParseException refusal) {
        return refusal.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream().map(problem -> fault(report, problem)))
                .toList();
    }

    private static ModelFault fault(ResourceReport report, Problem problem) {
        String element = problem.getMainElementId() == null ? "" : problem.getMainElementId();
        return new ModelFault(
                report.getResourceName(), element, problem.getMessage() + " (line " + problem.getLine() + ")");
    }
}

package no.segl.demo;

import java.util.Map;
import no.segl.demo.casesystem.DemoCaseSystem;
import org.springframework.boot.SpringApplication;

/** The case system that orders jobs as <i>fagsystem</i>. */
public final class DemoCaseSystems implements StandIn {

    private static final DemoCaseSystem CASE_SYSTEM = new DemoCaseSystem();

    /** The one that all applications of this JVM tell, save those that a test gives another. */
    public static DemoCaseSystem caseSystem() {
        return CASE_SYSTEM;
    }

    @Override
    public Map<String, Object> start(DemoHome home) {
        SpringApplication.getShutdownHandlers().add(CASE_SYSTEM::close);
        return CASE_SYSTEM.properties("fagsystem");
    }
}

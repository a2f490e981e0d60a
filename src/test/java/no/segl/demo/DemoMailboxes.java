package no.segl.demo;

import java.util.Map;
import java.util.Set;
import no.segl.demo.mailbox.DemoIntegrationPoint;
import no.segl.signingjob.identity.NationalId;
import org.springframework.boot.SpringApplication;

/** An integration point, and mailboxes for everybody but some people of the demo. */
public final class DemoMailboxes implements StandIn {

    private static final Set<DemoPerson> WITHOUT =
            Set.of(DemoPerson.ODD, DemoPerson.RESERVED, DemoPerson.UNKNOWN, DemoPerson.DELETED);

    private static final DemoIntegrationPoint POINT = new DemoIntegrationPoint(DemoMailboxes::hasMailbox);

    /** The one that all applications of this JVM use, save those that a test gives another. */
    public static DemoIntegrationPoint point() {
        return POINT;
    }

    private static boolean hasMailbox(String number) {
        return DemoPerson.of(new NationalId(number))
                .map(person -> !WITHOUT.contains(person))
                .orElse(true);
    }

    @Override
    public Map<String, Object> start(DemoHome home) {
        SpringApplication.getShutdownHandlers().add(POINT::close);
        return POINT.properties();
    }
}

package no.segl.demo;

import java.util.Map;
import no.segl.demo.eid.DemoEid;

/** The eID that people of the demo log in with. */
final class DemoLogin implements StandIn {

    @Override
    public Map<String, Object> start(DemoHome home) {
        return DemoEid.start(0).properties();
    }
}

package no.segl.demo;

import java.util.Map;

/** Something outside Segl that the demo and the tests run for themselves. */
interface StandIn {

    /**
     * Starts it, before the application, and promises it an end when the JVM ends.
     *
     * @return the settings that tell the application where it is
     */
    Map<String, Object> start(DemoHome home) throws Exception;
}

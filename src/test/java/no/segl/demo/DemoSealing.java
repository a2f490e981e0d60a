package no.segl.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The certificate authority's key, and a time-stamp authority. */
final class DemoSealing implements StandIn {

    /** Fixed, because signed documents name it as where to ask whether the time stamp's certificate is revoked. */
    private static final int PORT_OF_THE_DEMO = 8318;

    @Override
    public Map<String, Object> start(DemoHome home) {
        Map<String, Object> settings = new HashMap<>(new DemoCertificateAuthority(home.folder()).properties());
        DemoTimeStampAuthority timeStamps =
                new DemoTimeStampAuthority(home.folder(), home.lasting() ? PORT_OF_THE_DEMO : 0);
        SpringApplication.getShutdownHandlers().add(timeStamps::close);
        settings.putAll(timeStamps.properties());
        return settings;
    }
}

package no.segl.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The certificate authority's key, and a time-stamp authority. */
final class DemoSealing implements StandIn {

    /** Fixed, because signed documents name it as where to ask whether the time stamp's certificate is revoked. */
    private static final int PORT_OF_THE_DEMO = 8318;

    private static volatile @Nullable DemoTimeStampAuthority running;

    @Override
    public Map<String, Object> start(DemoHome home) {
        Map<String, Object> settings = new HashMap<>(new DemoCertificateAuthority(home.folder()).properties());
        DemoTimeStampAuthority timeStamps =
                new DemoTimeStampAuthority(home.folder(), home.lasting() ? PORT_OF_THE_DEMO : 0);
        SpringApplication.getShutdownHandlers().add(timeStamps::close);
        settings.putAll(timeStamps.properties());
        running = timeStamps;
        return settings;
    }

    /** The one that all applications of this JVM ask, save those that a test gives another. */
    static DemoTimeStampAuthority timeStamps() {
        return Objects.requireNonNull(running);
    }
}

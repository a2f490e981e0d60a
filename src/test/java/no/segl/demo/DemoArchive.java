package no.segl.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.segl.demo.archive.DemoAcosMottak;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The municipality's own archive, behind Acos Mottak. */
public final class DemoArchive implements StandIn {

    private static volatile @Nullable DemoAcosMottak running;

    @Override
    public Map<String, Object> start(DemoHome home) throws IOException {
        DemoAcosMottak archive = new DemoAcosMottak();
        SpringApplication.getShutdownHandlers().add(archive::close);
        running = archive;
        Map<String, Object> settings = new HashMap<>(archive.properties());
        settings.put("segl.archive.handover.timeout", "3s"); // a test waits until an answer is given up
        return settings;
    }

    /** The one that all applications of this JVM hand over to. */
    public static DemoAcosMottak mottak() {
        return Objects.requireNonNull(running);
    }
}

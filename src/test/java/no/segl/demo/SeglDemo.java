package no.segl.demo;

import java.util.TimeZone;
import no.segl.SeglApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Segl with everything around it on this machine: {@code mvn spring-boot:test-run}. */
final class SeglDemo {

    private SeglDemo() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            new SpringApplicationBuilder(SeglApplication.class)
                    .profiles("demo")
                    .initializers(context -> DemoWorld.showTo(
                            context,
                            DemoWorld.start(
                                    DemoHome::ofTheDemo,
                                    context.getEnvironment().getProperty("segl.demo.fresh", Boolean.class, false))))
                    .run(arguments);
        } catch (RuntimeException reportedBySpring) {
            // the stand-ins' threads would keep a JVM alive that serves nobody
            System.exit(1);
        }
    }
}

package no.segl.kill;

import java.util.Map;
import no.segl.SeglApplication;
import no.segl.demo.DemoWorld;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/** Segl in a process of its own that kills itself when it is told to. The world around it lives in the test's process. */
final class DoomedSegl {

    private DoomedSegl() {}

    public static void main(String[] arguments) {
        try {
            run(arguments);
        } catch (RuntimeException reportedBySpring) {
            // threads that have begun would keep a JVM alive that serves nobody
            System.exit(1);
        }
    }

    private static void run(String[] arguments) {
        new SpringApplicationBuilder(SeglApplication.class)
                .profiles("demo")
                .initializers(context -> {
                    DemoWorld.showTo(context, Map.of());
                    ((GenericApplicationContext) context).registerBean(Doom.class);
                })
                .run(arguments);
    }
}

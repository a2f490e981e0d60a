package no.segl;

import java.util.TimeZone;
import no.segl.operations.start.StartCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** E-signing for municipalities. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SeglApplication {

    /** The engine keeps due dates without a zone and reads the JVM's when its classes load: it must be UTC before that. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var application = new SpringApplication(SeglApplication.class);
        application.addInitializers(new StartCheck());
        application.run(arguments);
    }
}

package no.segl.process;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import no.segl.demo.DemoWorld;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A new, empty database on the server of the test run. */
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new DemoWorld.OfATestRun().initialize(context);
        String shared = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        String name = "engine_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection server = DriverManager.getConnection(shared, "postgres", "");
                Statement sql = server.createStatement()) {
            sql.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String own = shared.replaceFirst("(jdbc:postgresql://[^/]+/)[^?]*", "$1" + name);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("ownDatabase", Map.of("spring.datasource.url", own)));
    }
}

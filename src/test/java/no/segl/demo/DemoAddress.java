package no.segl.demo;

import java.net.URI;
import org.springframework.core.env.Environment;

/** Where the application runs; known when its web server has started. */
final class DemoAddress {

    private DemoAddress() {}

    static URI of(Environment environment) {
        return URI.create("http://localhost:" + environment.getProperty("local.server.port", "8080"));
    }
}

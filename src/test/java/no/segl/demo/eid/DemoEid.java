package no.segl.demo.eid;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** Runs the demo eID on a port of its own, in an application context of its own. */
public final class DemoEid implements AutoCloseable {

    private static final String REGISTRATION = "spring.security.oauth2.client.registration.eid.";

    private final AnnotationConfigServletWebServerApplicationContext server;

    private DemoEid(AnnotationConfigServletWebServerApplicationContext server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static DemoEid start(int port) {
        var server = new AnnotationConfigServletWebServerApplicationContext();
        server.registerBean(EidPort.class, () -> new EidPort(port));
        server.register(EidWeb.class, EidProtocol.class);
        server.refresh();
        // after the application, which logs people out of here
        SpringApplication.getShutdownHandlers().add(server::close);
        return new DemoEid(server);
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getWebServer().getPort();
    }

    /** How the application finds it. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(REGISTRATION + "client-id", EidClient.ID);
        properties.put(REGISTRATION + "client-secret", EidClient.SECRET);
        properties.put(REGISTRATION + "client-name", "BankID");
        properties.put(REGISTRATION + "scope", "openid");
        // what a document of the demo demands is asked for when it comes to that
        properties.put("segl.eid.acr-values.eid", "idporten-loa-substantial, idporten-loa-high");
        properties.put("spring.security.oauth2.client.provider.eid.issuer-uri", issuer());
        return properties;
    }

    @Override
    public void close() {
        server.close();
    }
}

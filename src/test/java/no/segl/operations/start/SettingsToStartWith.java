package no.segl.operations.start;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Settings with which the application would start, but for files that hold nothing. */
abstract class SettingsToStartWith {

    static final String KEY = "bWFkZS1mb3ItYS10ZXN0LTMyLWJ5dGVzLWxvbmctMDE=";

    @TempDir
    Path folder;

    final Map<String, Object> settings = new TreeMap<>();

    @BeforeEach
    void setEverythingButLeaveTheFilesEmpty() throws Exception {
        Path keystore = folder.resolve("empty.p12");
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        try (OutputStream out = Files.newOutputStream(keystore)) {
            empty.store(out, "opens it".toCharArray());
        }
        settings.putAll(Map.of(
                "spring.datasource.url", "jdbc:postgresql://localhost/segl",
                "spring.datasource.username", "segl",
                "spring.datasource.password", "",
                "spring.mail.host", "localhost",
                "spring.security.oauth2.client.registration.a.client-id", "segl",
                "spring.security.oauth2.client.registration.a.client-secret", "known to two",
                "spring.security.oauth2.client.registration.a.provider", "shared",
                "spring.security.oauth2.client.provider.shared.issuer-uri", "https://eid.example"));
        settings.putAll(Map.of(
                "segl.municipality.name", "Prøvevik",
                "segl.municipality.zone", "Europe/Oslo",
                "segl.municipality.support", "Servicetorget",
                "segl.contact-register.kind", "none",
                "segl.population-register.kind", "none",
                "segl.notification.from", "Prøvevik <a@provevik.example>",
                "segl.notification.portal", "https://provevik.example/portal",
                "segl.encryption.current", "one",
                "segl.encryption.keys.one", KEY,
                "segl.encryption.lookup-key", KEY));
        settings.put("segl.mending.key", KEY);
        settings.putAll(Map.of(
                "segl.sealing.ca.keystore",
                keystore.toUri().toString(),
                "segl.sealing.ca.password",
                "opens it",
                "segl.sealing.tsa[0].url",
                "https://tsa.example",
                "segl.sealing.tsa-trust[0]",
                Files.createFile(folder.resolve("tsa.pem")).toUri().toString()));
    }

    List<String> faults() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        ConfigurationPropertySources.attach(environment);
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            UnfitSettings refused =
                    catchThrowableOfType(UnfitSettings.class, () -> new StartCheck().initialize(context));
            return refused == null ? List.of() : refused.faults();
        }
    }
}

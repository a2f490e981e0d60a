package no.segl.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one who installs Segl makes and sets before the first start: keys of their own, nothing of the demo. */
final class Installation {

    static final String ADMIN = "forstemann";
    static final String PASSWORD = "ikke-demoens-passord";

    private final Path folder;

    Installation(Path folder) {
        this.folder = folder;
    }

    Map<String, String> settings(int mailPort, String databaseUrl) throws Exception {
        Map<String, String> all = new TreeMap<>();
        all.put("spring.datasource.url", databaseUrl);
        all.put("spring.datasource.username", "postgres");
        all.put("spring.datasource.password", "");
        all.put("spring.mail.host", "127.0.0.1");
        all.put("spring.mail.port", String.valueOf(mailPort));
        all.put("spring.security.oauth2.client.registration.eid.client-id", "provevik");
        all.put("spring.security.oauth2.client.registration.eid.client-secret", PASSWORD);
        all.put("spring.security.oauth2.client.provider.eid.issuer-uri", "https://eid.example");
        all.put("segl.municipality.name", "Prøvevik kommune");
        all.put("segl.municipality.zone", "Europe/Oslo");
        all.put("segl.municipality.support", "Servicetorget");
        all.put("segl.contact-register.kind", "none");
        all.put("segl.population-register.kind", "none");
        all.put("segl.synthetic-ids-allowed", "true");
        all.put("segl.notification.from", "Prøvevik kommune <ikke-svar@provevik.example>");
        all.put("segl.notification.portal", "https://signering.provevik.example/portal");
        all.put("segl.staff.first-admin.account", ADMIN);
        all.put("segl.staff.first-admin.password", PASSWORD);
        all.put("segl.encryption.current", "2026");
        all.put("segl.encryption.keys.2026", randomKey());
        all.put("segl.encryption.lookup-key", randomKey());
        all.put("segl.mending.key", randomKey());
        all.put("segl.sealing.ca.keystore", makeRoot("signing").toUri().toString());
        all.put("segl.sealing.ca.password", PASSWORD);
        all.put("segl.sealing.tsa[0].url", "http://127.0.0.1:9/tsa");
        all.put(
                "segl.sealing.tsa-trust[0]",
                pemOf(makeRoot("time-stamps")).toUri().toString());
        return all;
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private Path makeRoot(String name) throws Exception {
        Path keystore = folder.resolve(name + ".p12");
        keytool(
                keystore,
                "-genkeypair -keyalg EC -groupname secp256r1 -ext bc:c -startdate -1d -validity 3650 -dname CN="
                        + name);
        return keystore;
    }

    private Path pemOf(Path keystore) throws Exception {
        Path pem = Path.of(keystore + ".pem");
        keytool(keystore, "-exportcert -rfc -file " + pem);
        return pem;
    }

    private static void keytool(Path keystore, String what) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(what.split(" ")));
        command.addAll(List.of(
                "-alias", "root", "-storetype", "PKCS12", "-keystore", keystore.toString(), "-storepass", PASSWORD));
        Path output = Files.createTempFile(keystore.getParent(), "keytool", ".txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(Files.readString(output));
        }
    }
}

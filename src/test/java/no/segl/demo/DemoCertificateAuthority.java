package no.segl.demo;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Map;

/** Makes the certificate authority's key for the demo and the tests, once per folder. */
public final class DemoCertificateAuthority {

    private final Path keystore;
    private final DemoRoot root;

    public DemoCertificateAuthority(Path folder) {
        this.keystore = folder.resolve("certificate-authority.p12");
        this.root = DemoRoot.keptIn(keystore, "Segl demo certificate authority");
    }

    /** The settings of an application that uses this authority. */
    public Map<String, String> properties() {
        return Map.of(
                "segl.sealing.ca.keystore", keystore.toUri().toString(), "segl.sealing.ca.password", DemoRoot.PASSWORD);
    }

    public X509Certificate root() {
        return root.certificate();
    }
}

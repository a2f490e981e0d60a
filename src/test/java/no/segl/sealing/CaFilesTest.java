package no.segl.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import no.segl.demo.DemoCertificateAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaFilesTest {

    private X509Certificate root;
    private X509Certificate timeStampRoot;
    private CaFiles files;

    @BeforeEach
    void twoRoots(@TempDir Path folder, @TempDir Path elsewhere) {
        root = new DemoCertificateAuthority(folder).root();
        timeStampRoot = new DemoCertificateAuthority(elsewhere).root();
        files = new CaFiles(new TrustAnchors(root, List.of(timeStampRoot)));
    }

    @Test
    void the_root_can_be_read_as_text_and_as_it_is() throws CertificateException {
        assertThat(read(files.root())).containsExactly(root);
        assertThat(files.binaryRoot()).isEqualTo(root.getEncoded());
    }

    @Test
    void all_that_a_verifier_must_trust_is_in_one_file() throws CertificateException {
        assertThat(read(files.trustAnchors())).containsExactly(root, timeStampRoot);
    }

    @SuppressWarnings("unchecked")
    private static Collection<Certificate> read(String pem) throws CertificateException {
        return (Collection<Certificate>) CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}

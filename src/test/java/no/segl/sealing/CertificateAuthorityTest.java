package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.Confirmation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateAuthorityTest {

    private static final String NUMBER = LOGIN.nationalId().value();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "NAME, 'CN=Kari Nordmann'",
        "BIRTH_DATE_AND_NAME, 'CN=Kari Nordmann, SERIALNUMBER=179120'",
        "NATIONAL_ID_AND_NAME, 'CN=Kari Nordmann, SERIALNUMBER=PNONO-17912099997'",
    })
    void the_subject_holds_what_the_setting_allows(IdentifierInCertificate identifier, String subject)
            throws Exception {
        X509Certificate certificate = issued(identifier);

        assertThat(certificate.getSubjectX500Principal().toString().split(", "))
                .containsExactlyInAnyOrder(subject.split(", "));
    }

    @Test
    void nothing_else_in_the_certificate_tells_the_number() throws Exception {
        assertThat(text(issued(IdentifierInCertificate.NAME))).doesNotContain(NUMBER.substring(0, 6));
        assertThat(text(issued(IdentifierInCertificate.BIRTH_DATE_AND_NAME))).doesNotContain(NUMBER.substring(6));
    }

    @Test
    void the_certificate_says_how_the_person_logged_in() throws Exception {
        X509Certificate certificate = issued(IdentifierInCertificate.NAME);

        assertThat(AuthContext.eidIn(certificate)).contains("BankID");
        assertThat(text(certificate))
                .contains(LOGIN.provider(), LOGIN.level(), LOGIN.reference(), "2026-11-23T10:15:30Z");
    }

    @Test
    void what_the_eid_has_signed_itself_is_bound_to_the_certificate_by_its_checksum() throws Exception {
        String signature = base64("<bankIdSignedData/>");
        Confirmation made = new Confirmation(
                new Confirmable(SigningJobId.random(), 1, SignerId.random(), 2, 3, "00"),
                "order-1",
                Instant.parse("2026-11-23T10:16:00Z"),
                signature,
                base64("ocsp"));

        X509Certificate certificate = authority(IdentifierInCertificate.NAME)
                .issue("Kari Nordmann", LOGIN.with(made))
                .chain()
                .get(0);

        assertThat(AuthContext.eidIn(certificate)).contains("BankID");
        assertThat(text(certificate))
                .contains("SignatureSha256=\"" + Sha256.of(made.signatureFile()) + "\"")
                .contains("OcspResponseSha256=\"" + Sha256.of(made.ocspFile()) + "\"")
                .contains("order-1", "2026-11-23T10:16:00Z")
                .doesNotContain(signature, "bankIdSignedData");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_lives_for_an_hour_and_asks_for_no_revocation_list() throws Exception {
        X509Certificate certificate = issued(IdentifierInCertificate.NAME);

        assertThat(Duration.between(
                        certificate.getNotBefore().toInstant(),
                        certificate.getNotAfter().toInstant()))
                .isLessThan(Duration.ofHours(2));
        assertThat(certificate.getNonCriticalExtensionOIDs()).contains("0.4.0.194121.2.1");
    }

    @Test
    void each_signature_gets_a_key_of_its_own() throws Exception {
        CertificateAuthority authority = authority(IdentifierInCertificate.NAME);

        OneTimeKey one = authority.issue("Kari Nordmann", LOGIN);
        OneTimeKey other = authority.issue("Kari Nordmann", LOGIN);

        assertThat(one.key()).isNotEqualTo(other.key());
        assertThat(authority.issued(one.chain().get(0))).isTrue();
    }

    private X509Certificate issued(IdentifierInCertificate identifier) throws Exception {
        return authority(identifier).issue("Kari Nordmann", LOGIN).chain().get(0);
    }

    private CertificateAuthority authority(IdentifierInCertificate identifier) {
        try (DemoTimeStampAuthority tsa = new DemoTimeStampAuthority(folder, 0)) {
            return KeyFiles.certificateAuthority(
                    new SealingFixture(folder, identifier).settings(tsa), java.time.Clock.systemUTC());
        }
    }

    private static String text(X509Certificate certificate) throws Exception {
        return new String(certificate.getEncoded(), StandardCharsets.ISO_8859_1);
    }
}

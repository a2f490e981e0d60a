package no.segl.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import no.segl.demo.DemoPerson;
import no.segl.demo.DemoSwedishBankId;
import no.segl.demo.SeglTest;
import no.segl.demo.archive.ArchivePackageFile;
import no.segl.demo.bankid.BankIdOrder;
import no.segl.demo.bankid.DemoBankId;
import no.segl.signingjob.document.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Swede signs with BankID and without scripts, and an expert finds, years later, what proves it. */
@SeglTest
@ExtendWith(Story.class)
class SwedishSignatureTest {

    private static final ASN1ObjectIdentifier AUTHENTICATION_CONTEXT = new ASN1ObjectIdentifier("1.2.752.201.5.1");
    private static final String SIGNATURE = "eid-signature-1.xml";
    private static final String OCSP = "eid-ocsp-1.der";

    @Test
    void theSignatureOfTheEidIsBoundToOursAndLiesInTheArchivePackage(Town town, @LocalServerPort int port)
            throws Exception {
        DemoBankId bankId = DemoSwedishBankId.bankId();
        String greta = DemoPerson.SWEDISH_CHAIR.nationalId().value();
        Map<String, Object> wanted = Town.wanted(greta);
        wanted.put(
                "signers",
                List.of(Map.of("nationalId", greta, "name", "Greta O.", "email", "greta@demo.segl.example")));
        JsonNode job = town.sends(wanted, Contract.fromWord());
        String id = Town.id(job);
        SignerOverHttp signer = new SignerOverHttp(port);

        HttpResponse<String> page = signer.sends(signer.get("/portal/jobs/" + id), "/portal/login/bankid");
        assertThat(page.body()).contains("<noscript>", "http-equiv=\"refresh\"", "data-test=\"qr\"");
        HttpResponse<String> document = signer.confirmsInTheApp(bankId.newest(), DemoPerson.SWEDISH_CHAIR);
        assertThat(document.uri().getPath()).isEqualTo("/portal/jobs/" + id);
        signer.sends(document, "/portal/jobs/" + id + "/sign");
        BankIdOrder order = bankId.newest();
        HttpResponse<String> answer = signer.confirmsInTheApp(order, DemoPerson.SWEDISH_CHAIR);
        assertThat(answer.body()).contains("data-result=\"SIGNED\"");
        town.until(id, "SIGNED");

        byte[] finished = town.document(id);
        isThePrefixThatWasConfirmed(finished, new ObjectMapper().readTree(order.nonVisible()));
        ArchivePackageFile archived = archivePackage(town, id);
        String context = authenticationContext(finished);
        assertThat(context)
                .contains("ServiceID=\"BankID\"")
                .contains("SignatureSha256=\"" + Sha256.of(archived.file(SIGNATURE)) + "\"")
                .contains("OcspResponseSha256=\"" + Sha256.of(archived.file(OCSP)) + "\"")
                .doesNotContain(greta);
        assertThat(new String(archived.file(SIGNATURE), UTF_8))
                .contains(Base64.getEncoder().encodeToString(order.nonVisible().getBytes(UTF_8)));
        JsonNode verdict = town.caseSystem
                .multipart("/api/verify", Map.of("document", finished), Map.of())
                .ok()
                .json();
        assertThat(verdict.get("valid").asBoolean()).isTrue();
        assertThat(verdict.at("/signatures/0/name").asText()).isEqualTo("Greta Ordförande");
        assertThat(bankId.orders()).noneMatch(BankIdOrder::wasHurried);
    }

    private static void isThePrefixThatWasConfirmed(byte[] finished, JsonNode noted) {
        byte[] sent = Arrays.copyOf(finished, noted.get("size").asInt());
        assertThat(Sha256.of(sent)).isEqualTo(noted.get("sha256").asText());
    }

    private static ArchivePackageFile archivePackage(Town town, String id) {
        return await().atMost(Town.PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> new ArchivePackageFile(town.caseSystem
                                .get("/api/signing-jobs/" + id + "/archive-package")
                                .ok()
                                .body()),
                        file -> file.names().contains(SIGNATURE));
    }

    /** What the certificate in the first signature says of how the person proved who they are. */
    private static String authenticationContext(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature first = document.getSignatureDictionaries().get(0);
            // zeros fill what was kept free for it
            var content = new ASN1InputStream(first.getContents(pdf)).readObject();
            CMSSignedData message = new CMSSignedData(
                    new CMSProcessableByteArray(first.getSignedContent(pdf)), ContentInfo.getInstance(content));
            SignerInformation signer =
                    message.getSignerInfos().getSigners().iterator().next();
            @SuppressWarnings("unchecked")
            X509CertificateHolder certificate = (X509CertificateHolder) message.getCertificates()
                    .getMatches(signer.getSID())
                    .iterator()
                    .next();
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
            return new String(
                    certificate
                            .getExtension(AUTHENTICATION_CONTEXT)
                            .getExtnValue()
                            .getOctets(),
                    UTF_8);
        }
    }
}

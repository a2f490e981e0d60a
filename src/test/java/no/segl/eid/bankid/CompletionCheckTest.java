package no.segl.eid.bankid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import no.segl.demo.bankid.BankIdIssuer;
import no.segl.demo.bankid.DemoBankId;
import no.segl.demo.bankid.PersonalBankId;
import no.segl.eid.bankid.BankIdClient.Started;
import no.segl.eid.bankid.Order.Wanted;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.Confirmable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a signature of BankID's must prove before ours is made. */
class CompletionCheckTest {

    private static final String GRETA = "189001019802";
    private static final String OTHER = "197010632391";
    private static final String TOLD = "Jag signerar \"Protokoll\"";
    private static final String NOTED = "{\"sha256\":\"00\"}";

    @TempDir
    static Path folder;

    private static DemoBankId service;
    private static BankIdIssuer issuer;
    private static CompletionCheck check;
    private final Instant begun = Instant.now();
    private final PersonalBankId greta = issuer.issue(GRETA, "Greta Ordförande");

    @BeforeAll
    static void believeOneRoot() {
        service = new DemoBankId(folder);
        issuer = service.issuer();
        check = new CompletionCheck(Asking.settings(service), Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void whatTheRightPersonSignedIsTaken() {
        assertThatCode(() -> check.hold(signed(greta.sign(TOLD, NOTED), good(greta)), order()))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherTextThanWeAskedForIsRefused() {
        refused(signed(greta.sign("Jag ger bort mitt hus", NOTED), good(greta)), "shown something else");
        refused(signed(greta.sign(null, NOTED), good(greta)), "shown something else");
    }

    @Test
    void anotherDocumentThanWeAskedForIsRefused() {
        refused(signed(greta.sign(TOLD, "{\"sha256\":\"11\"}"), good(greta)), "something else was signed");
        refused(signed(greta.sign(TOLD, null), good(greta)), "something else was signed");
    }

    @Test
    void anotherPersonIsRefusedWhateverTheServiceCallsThem() {
        PersonalBankId other = issuer.issue(OTHER, "Sixten Justerare");

        refused(signed(other.sign(TOLD, NOTED), good(other)), "another person's than BankID says");
        Completion honest = completion(OTHER, other.sign(TOLD, NOTED), good(other));
        refused(honest, "another person has answered");
    }

    @Test
    void aFileThatWasChangedAfterwardsIsRefused() {
        String xml = new String(greta.sign("Jag ger bort mitt hus", NOTED), UTF_8);
        String changed = xml.replace(base64("Jag ger bort mitt hus".getBytes(UTF_8)), base64(TOLD.getBytes(UTF_8)));

        refused(signed(changed.getBytes(UTF_8), good(greta)), "the signature is broken");
    }

    @Test
    void dataThatTheSignatureDoesNotCoverIsRefused() {
        String xml = new String(greta.sign("Jag ger bort mitt hus", NOTED), UTF_8);
        String ours = xml.replaceFirst("(?s).*<bankIdSignedData", "<bankIdSignedData")
                .replaceFirst("(?s)</bankIdSignedData>.*", "</bankIdSignedData>")
                .replace(base64("Jag ger bort mitt hus".getBytes(UTF_8)), base64(TOLD.getBytes(UTF_8)));
        String signedPart = xml.replaceFirst("(?s).*<Object>", "<Object>").replaceFirst("(?s)</Object>.*", "</Object>");

        // the signed part stands aside, and what we would read is another
        String sameName = xml.replace(signedPart, "<Object>" + ours + "</Object>" + signedPart);
        String otherName = sameName.replaceFirst("Id=\"bidSignedData\"", "Id=\"other\"");

        refused(signed(sameName.getBytes(UTF_8), good(greta)), "more than one Object");
        refused(signed(otherName.getBytes(UTF_8), good(greta)), "more than one Object");
        String inside = xml.replace(signedPart, "<Object>" + ours + signedPart + "</Object>");
        refused(signed(inside.getBytes(UTF_8), good(greta)), "two parts have the same name");
        refused(
                signed(
                        inside.replaceFirst("Id=\"bidSignedData\"", "Id=\"other\"")
                                .getBytes(UTF_8),
                        good(greta)),
                "does not cover bankIdSignedData");
    }

    @Test
    void aRootThatNobodyHasToldUsToBelieveIsRefused() {
        BankIdIssuer stranger = new BankIdIssuer();
        PersonalBankId forged = stranger.issue(GRETA, "Greta Ordförande");

        refused(
                signed(forged.sign(TOLD, NOTED), stranger.ocsp(forged.certificate(), false, begun)),
                "leads to none of the roots");
    }

    @Test
    void aBankIdThatIsNotKnownToBeGoodIsRefused() {
        byte[] signature = greta.sign(TOLD, NOTED);
        PersonalBankId former = issuer.issue(GRETA, "Greta Ordförande");

        refused(signed(signature, issuer.ocsp(greta.certificate(), true, begun)), "does not call this BankID good");
        refused(signed(signature, good(former)), "does not call this BankID good");
        refused(
                signed(signature, issuer.ocsp(greta.certificate(), false, begun.minus(Duration.ofHours(1)))),
                "is of another time");
        refused(signed(signature, issuer.ocspByAnybody(greta.certificate())), "signed by nobody who may");
        refused(signed(signature, "nothing".getBytes(UTF_8)), "cannot be read");
    }

    @Test
    void whatIsNoSignatureAtAllIsRefusedWithoutItsWords() {
        refused(signed("<a/>".getBytes(UTF_8), good(greta)), "it has no KeyInfo");
        refused(signed("Greta".getBytes(UTF_8), good(greta)), "no signature of BankID's: SAXParseException");
        String entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        refused(signed(entity.getBytes(UTF_8), good(greta)), "no signature of BankID's: SAXParseException");
    }

    private void refused(Completion completion, String why) {
        assertThatThrownBy(() -> check.hold(completion, order()))
                .isInstanceOf(Untrusted.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("Greta")
                .hasMessageNotContaining(GRETA);
    }

    private byte[] good(PersonalBankId bankId) {
        return issuer.ocsp(bankId.certificate(), false, begun);
    }

    private Completion signed(byte[] xml, byte[] ocsp) {
        return completion(GRETA, xml, ocsp);
    }

    private Completion completion(String person, byte[] xml, byte[] ocsp) {
        return new Completion(UUID.randomUUID(), person, "Greta", Instant.now(), base64(xml), base64(ocsp));
    }

    private Order order() {
        Confirmable document = new Confirmable(SigningJobId.random(), 1, SignerId.random(), 2, 3, "00");
        return Order.begun(
                new Started("order", "start", "token", "secret"),
                new Wanted("Protokoll", TOLD, NOTED, GRETA, document, Kind.JOURNAL_POST),
                begun,
                1);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

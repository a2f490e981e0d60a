package no.segl.operations.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Settings that are there, but will not do. That all are asked for is seen on the packaged jar. */
class StartCheckTest {

    private static final String KEY = "bWFkZS1mb3ItYS10ZXN0LTMyLWJ5dGVzLWxvbmctMDE=";

    @TempDir
    private Path folder;

    private final Map<String, Object> settings = new TreeMap<>();

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

    @Test
    void filesThatHoldNothingWillNotDoAndTheRestDoes() {
        assertThat(faults())
                .satisfiesExactly(
                        ca -> assertThat(ca).startsWith("segl.sealing.ca.keystore holds 0 keys: "),
                        tsa -> assertThat(tsa).startsWith("segl.sealing.tsa-trust[0] holds no certificate: "));
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:mem:x, spring.datasource.url cannot be used",
        "segl.municipality.zone, Oslo, segl.municipality.zone cannot be used",
        "segl.contact-register.kind, brreg, segl.contact-register.kind cannot be used",
        "segl.population-register.kind, dsf, segl.population-register.kind cannot be used",
        "segl.archive.handover.kind, websak, segl.archive.handover.kind cannot be used",
        "segl.notification.from, nobody, segl.notification.from cannot be used",
        "segl.notification.portal, /portal, segl.notification.portal cannot be used",
        "segl.notification.reports.secret, short, segl.notification.reports.secret is short enough",
        "segl.notification.reports.secret, demo, segl.notification.reports.secret is the demo's",
        "segl.encryption.current, two, segl.encryption.keys.two is missing",
        "segl.encryption.keys.old, c2hvcnQ=, segl.encryption.keys.old is not a key",
        "segl.encryption.lookup-key, not base64!, segl.encryption.lookup-key is not a key",
        "segl.encryption.lookup-key, c2VnbC1kZW1vLWxvb2t1cC1ub3QtYS1zZWNyZXQtMDE=, lookup-key is the demo's",
        "segl.sealing.ca.password, wrong, segl.sealing.ca.keystore cannot be opened with segl.sealing.ca.password",
        "segl.sealing.ca.keystore, /etc/segl/ca.p12, named like file:/etc/segl/ca.p12",
        "segl.sealing.tsa[1].url, tsa, segl.sealing.tsa[1].url cannot be used",
        "segl.sealing.tsa-trust[1], file:/nowhere, segl.sealing.tsa-trust[1] cannot be read",
        "spring.security.oauth2.client.registration.a.provider, b, provider.b.issuer-uri is missing",
        "segl.staff.first-admin.account, boss, segl.staff.first-admin.password is missing",
        "segl.municipality.name, ${NOBODY_SETS_THIS}, segl.municipality.name refers to another setting",
        "segl.copy.available-for, 0d, segl.copy.available-for cannot be used",
        "segl.copy.available-for, a while, segl.copy.available-for cannot be used",
        "segl.mailbox.kind, digipost, segl.mailbox.kind cannot be used",
        "segl.municipality.support, '  ', segl.municipality.support is missing"
    })
    void whatWillNotDoIsNamedWithoutRepeatingIt(String setting, String value, String said) {
        settings.put(setting, value);

        assertThat(faults())
                .hasSizeBetween(2, 3)
                .anySatisfy(fault -> assertThat(fault).contains(said));
        if (value.length() > 30) {
            assertThat(faults()).noneMatch(fault -> fault.contains(value));
        }
    }

    @Test
    void whoeverHandsOverToAnArchiveMustSayWhereAndHowItIsKnownThere() {
        settings.put("segl.archive.handover.kind", "acos-mottak");

        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains(
                        "segl.archive.handover.url is missing",
                        "segl.archive.handover.tenant is missing",
                        "segl.archive.handover.codes.access-restriction is missing",
                        "segl.archive.handover.codes.shielding-authority is missing");

        settings.put("segl.archive.handover.url", "mottak");
        settings.put("segl.archive.handover.tenant", "not-a-guid");
        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains("segl.archive.handover.url cannot be used", "segl.archive.handover.tenant is not a key")
                .noneMatch(fault -> fault.contains("not-a-guid"));
    }

    @ParameterizedTest
    @CsvSource({"contact-register, krr", "population-register, freg"})
    void whoeverAsksARegisterMustBeKnownToMaskinporten(String register, String kind) {
        settings.put("segl." + register + ".kind", kind);

        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains(
                        "segl." + register + ".url is missing",
                        "segl.maskinporten.token-url is missing",
                        "segl.maskinporten.audience is missing",
                        "segl.maskinporten.client-id is missing",
                        "segl.maskinporten.key.jwk is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "segl.contact-register.url, kontaktregisteret.no, segl.contact-register.url cannot be used",
        "segl.population-register.url, /folkeregisteret, segl.population-register.url cannot be used",
        "segl.maskinporten.token-url, maskinporten.no, segl.maskinporten.token-url cannot be used",
        "segl.maskinporten.audience, ' ', segl.maskinporten.audience is missing",
        "segl.maskinporten.key.keystore, file:/nowhere, segl.maskinporten.key.password is missing",
        "segl.maskinporten.key.keystore, file:/nowhere, segl.maskinporten.key.keystore cannot be read",
        "segl.maskinporten.key.jwk, file:/nowhere, segl.maskinporten.key.jwk cannot be read"
    })
    void whatTheRegistersNeedIsLookedAt(String setting, String value, String said) {
        settings.putAll(Map.of(
                "segl.contact-register.kind", "krr",
                "segl.contact-register.url", "https://krr.example/rest/v2/personer",
                "segl.population-register.kind", "freg",
                "segl.population-register.url", "https://freg.example/api/v1/personer",
                "segl.maskinporten.token-url", "https://maskinporten.example/token",
                "segl.maskinporten.audience", "https://maskinporten.example/",
                "segl.maskinporten.client-id", "ours"));
        settings.put(setting, value);

        assertThat(faults()).anySatisfy(fault -> assertThat(fault).startsWith(said));
    }

    @ParameterizedTest
    @CsvSource({
        "segl.eid.keys.a.id, any, segl.eid.keys.a.jwk is missing",
        "segl.eid.keys.a.jwk, file:/nowhere, segl.eid.keys.a.jwk cannot be read",
        "segl.eid.keys.a.keystore, file:/nowhere, segl.eid.keys.a.keystore cannot be read",
        "segl.eid.keys.a.keystore, file:/nowhere, segl.eid.keys.a.password is missing"
    })
    void aKeyTakesThePlaceOfASecretWhereThatIsAgreedWithTheEid(String setting, String value, String said) {
        settings.put("spring.security.oauth2.client.registration.a.client-authentication-method", "private_key_jwt");
        settings.remove("spring.security.oauth2.client.registration.a.client-secret");
        settings.put(setting, value);

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).startsWith(said))
                .noneMatch(fault -> fault.contains("client-secret"));
    }

    @Test
    void aWayToShowWhoWeAreThatNobodyAgreesToIsNamed() {
        settings.put("spring.security.oauth2.client.registration.a.client-authentication-method", "none");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith(
                                "spring.security.oauth2.client.registration.a.client-authentication-method cannot"));
    }

    @Test
    void whoeverSendsCopiesToMailboxesNeedsAnIntegrationPoint() {
        settings.put("segl.mailbox.kind", "eformidling");
        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains("segl.mailbox.url is missing", "segl.mailbox.sender is missing");

        settings.putAll(Map.of(
                "segl.mailbox.url", "localhost:9093",
                "segl.mailbox.sender", "Prøvevik",
                "segl.mailbox.process", "urn:no:difi:profile:arkivmelding:response:ver1.0",
                "segl.mailbox.security-level", "5",
                "segl.mailbox.username", "us"));
        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains(
                        "segl.mailbox.url cannot be used",
                        "segl.mailbox.sender cannot be used",
                        "segl.mailbox.process cannot be used",
                        "segl.mailbox.security-level cannot be used",
                        "segl.mailbox.password is missing");

        settings.putAll(Map.of("segl.mailbox.url", "http://localhost:9093", "segl.mailbox.sender", "999999999"));
        settings.keySet().removeAll(List.of("segl.mailbox.process", "segl.mailbox.security-level"));
        settings.put("segl.mailbox.password", "known to two");
        assertThat(faults()).noneMatch(fault -> fault.contains("mailbox"));
    }

    @Test
    void anSmsGatewayNeedsASenderThatTelephonesCanShow() {
        settings.put("segl.notification.sms.client-id", "us");
        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("segl.notification.sms.client-secret is missing"))
                .anySatisfy(fault -> assertThat(fault).startsWith("segl.notification.sms.sender is missing"));

        settings.put("segl.notification.sms.client-secret", "known to two");
        settings.put("segl.notification.sms.sender", "Prøvevik kommune");
        settings.put("segl.notification.sms.url", "nowhere");

        assertThat(faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("segl.notification.sms.sender cannot be used"))
                .anySatisfy(fault -> assertThat(fault).startsWith("segl.notification.sms.url cannot be used"));

        settings.put("segl.notification.sms.sender", "Provevik");
        settings.remove("segl.notification.sms.url");
        assertThat(faults()).noneMatch(fault -> fault.contains("sms"));
    }

    @Test
    void anAgreementWithBankIdIsNothingWithoutItsCertificateAndTheRootsToBelieve() {
        settings.put("segl.bankid.url", "http://bankid.example/rp/v6.0");

        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains(
                        "segl.bankid.url cannot be used",
                        "segl.bankid.keystore is missing",
                        "segl.bankid.password is missing",
                        "segl.bankid.server-trust[0] is missing",
                        "segl.bankid.signature-trust[0] is missing");

        settings.put("segl.bankid.url", "https://bankid.example/rp/v6.0");
        settings.put("segl.bankid.keystore", settings.get("segl.sealing.ca.keystore"));
        settings.put("segl.bankid.password", "opens it");
        settings.put("segl.bankid.server-trust", "file:/nowhere");
        settings.put("segl.bankid.signature-trust", settings.get("segl.sealing.tsa-trust[0]"));
        settings.put("segl.bankid.level", "3");

        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains(
                        "segl.bankid.keystore holds no key with a certificate that is valid",
                        "segl.bankid.server-trust[0] cannot be read",
                        "segl.bankid.signature-trust[0] holds no certificate",
                        "segl.bankid.level cannot be used")
                .noneMatch(fault -> fault.startsWith("segl.bankid.url"));
    }

    private List<String> faults() {
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

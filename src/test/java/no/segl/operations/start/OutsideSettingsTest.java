package no.segl.operations.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of what the municipality has outside: registers, archive, mailboxes and SMS. */
class OutsideSettingsTest extends SettingsToStartWith {

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
    void aCaseSystemThatIsToldNeedsAnAccountASafeAddressAndALongSecret() {
        settings.put("segl.casesystem.webhooks[0].url", "http://fagsystem.example/segl");
        settings.put("segl.casesystem.webhooks[1].account", "fagsystem");
        settings.put("segl.casesystem.webhooks[1].secret", "too short");
        settings.put("segl.casesystem.webhooks[2].account", "fagsystem");
        settings.put("segl.casesystem.webhooks[2].secret", "segl-demo-secret-of-the-case-system");
        settings.put("segl.casesystem.timeout", "soon");
        settings.put("segl.casesystem.give-up-after", "-1d");
        assertThat(faults())
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .contains(
                        "segl.casesystem.webhooks[0].account is missing",
                        "segl.casesystem.webhooks[0].url cannot be used",
                        "segl.casesystem.webhooks[0].secret is missing",
                        "segl.casesystem.webhooks[1].url is missing",
                        "segl.casesystem.webhooks[1].secret is too short",
                        "segl.casesystem.webhooks[2].account stands twice",
                        "segl.casesystem.webhooks[2].secret is the demo's, which everybody knows",
                        "segl.casesystem.timeout cannot be used",
                        "segl.casesystem.give-up-after cannot be used");

        settings.keySet().removeIf(setting -> setting.startsWith("segl.casesystem"));
        settings.put("segl.casesystem.webhooks[0].account", "fagsystem");
        settings.put("segl.casesystem.webhooks[0].url", "https://fagsystem.example/segl");
        settings.put("segl.casesystem.webhooks[0].secret", "known to two, and long enough for that");
        assertThat(faults()).noneMatch(fault -> fault.contains("casesystem"));
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
}

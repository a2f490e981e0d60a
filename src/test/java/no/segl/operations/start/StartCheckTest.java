package no.segl.operations.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that are there, but will not do. That all are asked for is seen on the packaged jar. */
class StartCheckTest extends SettingsToStartWith {

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
        "segl.mending.key, c2hvcnQ=, segl.mending.key is not a key",
        "segl.mending.key, c2VnbC1kZW1vLW1lbmRpbmctbm90LWEtc2VjcmV0LTE=, segl.mending.key is the demo's",
        "segl.mending.link-lifetime, soon, segl.mending.link-lifetime cannot be used",
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
}

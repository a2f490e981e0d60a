package no.segl.operations.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of the eIDs with which people log in and sign. */
class EidSettingsTest extends SettingsToStartWith {

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
}

package no.segl.eid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.segl.eid.EidRefused.Why;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.identity.AssuranceLevel;
import no.segl.signingjob.identity.EidLogin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class ReadLoginTest {

    private static final Instant LOGGED_IN = Instant.parse("2026-03-02T11:00:00Z");
    private static final EidSettings SETTINGS = new EidSettings(
            List.of("pid", "personalIdentityNumber"),
            List.of("name"),
            Map.of(
                    "idporten-loa-high",
                    "high",
                    "idporten-loa-substantial",
                    "substantial",
                    "http://id.elegnamnden.se/loa/1.0/loa3",
                    "substantial"),
            Map.of("BankID Mobil", "BankID på mobil"),
            Map.of("idporten", List.of("idporten-loa-substantial", "idporten-loa-high")),
            Map.of(),
            Duration.ofSeconds(5));

    private final ReadLogin demo = new ReadLogin(SETTINGS, municipality(true));

    @Test
    void idPortensLoginIsReadAsItIsSpelt() {
        EidLogin login = demo.read(idPorten().build());

        assertThat(login.nationalId().value()).isEqualTo("17912099997");
        assertThat(login.eid()).isEqualTo("BankID på mobil");
        assertThat(login.level()).isEqualTo("high");
        assertThat(login.authenticatedAt()).isEqualTo(LOGGED_IN);
        assertThat(login.name()).isNull();
        assertThat(login.provider()).isEqualTo("https://idporten.example");
        assertThat(login.assertion()).isEqualTo("the.whole.token");
    }

    @Test
    void aSwedishLoginIsReadWithItsOwnNamesForThings() {
        OidcIdToken token = token().claim("personalIdentityNumber", "189001019802")
                .claim("name", "Greta Ordförande")
                .claim("acr", "http://id.elegnamnden.se/loa/1.0/loa3")
                .authTime(LOGGED_IN)
                .build();

        EidLogin login = demo.read(token);

        assertThat(login.nationalId().value()).isEqualTo("189001019802");
        assertThat(login.name()).isEqualTo("Greta Ordförande");
        assertThat(login.level()).isEqualTo("substantial");
    }

    /** As Signicat (nin) and Idura (ssn) send it. */
    @ParameterizedTest
    @CsvSource({"nin, idp:sbid", "ssn, urn:grn:authn:se:bankid:another-device"})
    void aBrokersLoginIsReadByTheClaimAndLevelThatAreSet(String claim, String acr) {
        EidSettings broker = new EidSettings(
                List.of("pid", claim),
                List.of("name"),
                Map.of(acr, "substantial"),
                Map.of(),
                Map.of(),
                Map.of(),
                Duration.ofSeconds(5));
        OidcIdToken token = token().claim(claim, "189001019802")
                .claim("acr", acr)
                .authTime(LOGGED_IN)
                .build();

        assertThat(new ReadLogin(broker, municipality(true))
                        .read(token)
                        .nationalId()
                        .value())
                .isEqualTo("189001019802");
        assertRefused(demo, token, Why.NUMBER_MISSING);
    }

    @Test
    void anUnknownMethodIsCalledAsTheProviderCallsIt() {
        assertThat(demo.read(idPorten().claim("amr", List.of("NewID")).build()).eid())
                .isEqualTo("NewID");
    }

    @Test
    void aLevelThatIsNotListedIsRefused() {
        assertRefused(demo, idPorten().claim("acr", "idporten-loa-low").build(), Why.LEVEL);
        assertRefused(demo, token().claim("pid", "17912099997").build(), Why.LEVEL);
    }

    @Test
    void aLoginWithoutANumberOrWithAnImpossibleOneIsRefused() {
        assertRefused(demo, token().claim("acr", "idporten-loa-high").build(), Why.NUMBER_MISSING);
        assertRefused(demo, idPorten().claim("pid", "17912099998").build(), Why.NUMBER_REFUSED);
    }

    @Test
    void aNumberMadeForTestsIsRefusedWhereRealPeopleSign() {
        assertRefused(new ReadLogin(SETTINGS, municipality(false)), idPorten().build(), Why.NUMBER_REFUSED);
    }

    @Test
    void aDNumberIsAPersonAndSpacesAroundANumberAreNot() {
        assertThat(demo.read(withNumber(" 57912075186 ")).nationalId().value()).isEqualTo("57912075186");
        assertThat(demo.read(withNumber("179120 99997")).nationalId().value()).isEqualTo("17912099997");
        assertRefused(demo, withNumber("   "), Why.NUMBER_MISSING);
        assertRefused(demo, withNumber("FI-1791209999"), Why.NUMBER_REFUSED);
    }

    @Test
    void aLoginOfUnknownAgeIsRefused() {
        OidcIdToken ageless = token().claim("pid", "17912099997")
                .claim("acr", "idporten-loa-high")
                .build();

        assertRefused(demo, ageless, Why.TOO_OLD);
    }

    @Test
    void aLoginWeakerOrOlderThanAskedIsRefused() {
        EidLogin substantial =
                demo.read(idPorten().claim("acr", "idporten-loa-substantial").build());
        EidLogin high = demo.read(idPorten().build());

        assertRefused(asked(AssuranceLevel.HIGH, LOGGED_IN), substantial, Why.LEVEL);
        assertRefused(asked(null, LOGGED_IN.plusSeconds(60 * 60 + 31)), high, Why.TOO_OLD);
        asked(AssuranceLevel.SUBSTANTIAL, LOGGED_IN).holdAgainst(high);
        asked(AssuranceLevel.HIGH, LOGGED_IN.plusSeconds(60 * 60 + 29)).holdAgainst(high);
        asked(null, LOGGED_IN).holdAgainst(substantial);
    }

    @Test
    void aProviderIsAskedForTheWeakestThatSufficesAndForNothingWhereNothingIsAgreed() {
        assertThat(SETTINGS.acrToAskFor("idporten", null)).isEqualTo("idporten-loa-substantial");
        assertThat(SETTINGS.acrToAskFor("idporten", AssuranceLevel.SUBSTANTIAL)).isEqualTo("idporten-loa-substantial");
        assertThat(SETTINGS.acrToAskFor("idporten", AssuranceLevel.HIGH)).isEqualTo("idporten-loa-high");
        assertThat(SETTINGS.acrToAskFor("swedish", AssuranceLevel.HIGH)).isNull();
    }

    private static Asked asked(@Nullable AssuranceLevel level, Instant at) {
        return new Asked(level, at, Duration.ofHours(1));
    }

    private static void assertRefused(Asked asked, EidLogin login, Why why) {
        assertThatThrownBy(() -> asked.holdAgainst(login))
                .isInstanceOfSatisfying(
                        EidRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static OidcIdToken withNumber(String pid) {
        return idPorten().claim("pid", pid).build();
    }

    private static void assertRefused(ReadLogin reader, OidcIdToken token, Why why) {
        assertThatThrownBy(() -> reader.read(token))
                .isInstanceOfSatisfying(
                        EidRefused.class, refused -> assertThat(refused.why()).isEqualTo(why))
                .hasMessageNotContaining("1791209999");
    }

    private static OidcIdToken.Builder idPorten() {
        return token().claim("pid", "17912099997")
                .claim("acr", "idporten-loa-high")
                .claim("amr", List.of("BankID Mobil"))
                .authTime(LOGGED_IN);
    }

    private static OidcIdToken.Builder token() {
        return OidcIdToken.withTokenValue("the.whole.token")
                .issuer("https://idporten.example")
                .subject("pairwise")
                .issuedAt(LOGGED_IN.plusSeconds(60))
                .expiresAt(LOGGED_IN.plusSeconds(120));
    }

    private static Municipality municipality(boolean syntheticAllowed) {
        return new Municipality("Prøvevik", ZoneId.of("Europe/Oslo"), "hjelp", syntheticAllowed);
    }
}

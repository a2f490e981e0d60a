package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import no.segl.demo.eid.EidClientKey;
import no.segl.demo.eid.EidFault;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an eID is asked for, and how it is shown who asks. */
@PortalTest
class AskingTheEidTest {

    private static final String CLIENT = "spring.security.oauth2.client.";
    private static final Pattern STRONGER = Pattern.compile("data-test=\"login-stronger\" href=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private SignersWorld world;

    private final String person = Papers.newPerson();
    private Browser browser;

    /** The same eID as three clients, and one that cannot be reached. */
    @DynamicPropertySource
    static void moreProviders(DynamicPropertyRegistry settings) throws IOException {
        Path key =
                Files.writeString(folder.resolve("eid.jwk"), EidClientKey.key().toJSONString());
        settings.add("segl.eid.keys.key.jwk", () -> key.toUri().toString());
        client(settings, "key", "eid", "private_key_jwt");
        client(settings, "post", "eid", "client_secret_post");
        client(settings, "down", "down", "client_secret_basic");
        settings.add(CLIENT + "provider.down.issuer-uri", () -> "http://127.0.0.1:9");
    }

    private static void client(DynamicPropertyRegistry settings, String id, String provider, String way) {
        settings.add(CLIENT + "registration." + id + ".client-id", () -> "segl-demo");
        settings.add(CLIENT + "registration." + id + ".provider", () -> provider);
        settings.add(CLIENT + "registration." + id + ".client-authentication-method", () -> way);
        if (!id.equals("key")) {
            settings.add(CLIENT + "registration." + id + ".client-secret", () -> "demo");
        }
    }

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port, "nb");
    }

    @Test
    void everyQuestionIsBoundToItsBrowserAndUnlikeAnyOther() {
        var first = browser.asks("/portal/login/with/eid");
        var second = browser.asks("/portal/login/with/eid");

        assertThat(first)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "idporten-loa-substantial")
                .containsEntry("max_age", "7200")
                .containsEntry("scope", "openid")
                .doesNotContainKeys("prompt", "client_secret", "code_verifier");
        for (String name : new String[] {"state", "nonce", "code_challenge"}) {
            assertThat(first.get(name)).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(second.get(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, nb", "nn-NO, nn", "en-GB, en", "sv-SE, en"})
    void theEidSpeaksThePersonsLanguageOrEnglish(String browsers, String asked) {
        assertThat(new Browser(port, browsers).asks("/portal/login/with/eid")).containsEntry("ui_locales", asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eid", "post", "key"})
    void weShowWhoWeAreByASecretOrByAKey(String client) {
        String answer = browser.comesBackFrom("/portal/login/with/" + client, person, EidFault.NONE);

        assertThat(browser.goesTo(answer).uri()).hasPath("/portal");
    }

    @Test
    void anEidThatCannotBeReachedIsToldOfInPlainWords() {
        var page = browser.goesTo("/portal/login/with/down");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("gikk ikke gjennom");
        assertThat(browser.logsIn(person, EidFault.NONE).uri()).hasPath("/portal");
    }

    @Test
    void aDocumentThatDemandsMoreThanTheLoginSaysSoAndAsksForThatMuch() {
        String job = world.sent(Papers.contract(), "Arbeidsavtale", null, person);
        browser.logsIn(person, EidFault.LEVEL_SUBSTANTIAL);

        String question = browser.goesTo("/portal/jobs/" + job + "/sign").body();
        assertThat(question).contains("krever en sikrere elektronisk ID").doesNotContain("confirm-sign");
        String stronger = Browser.to(browser.steps(link(question))).toString();

        assertThat(browser.asks(stronger))
                .containsEntry("acr_values", "idporten-loa-high")
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");
        var stillWeak = browser.goesTo(browser.comesBackFrom(stronger, person, EidFault.LEVEL_SUBSTANTIAL));
        assertThat(stillWeak.body()).contains("ikke sikker nok");
        var strong = browser.goesTo(browser.comesBackFrom(stronger, person, EidFault.NONE));
        assertThat(strong.uri()).hasPath("/portal/jobs/" + job + "/sign");
        assertThat(strong.body()).contains("confirm-sign");
    }

    @Test
    void aLoginEndsAfterTwoHoursHoweverBusyItWas() {
        browser.logsIn(person, EidFault.NONE);

        world.pass(Duration.ofMinutes(119));
        var before = browser.goesTo("/portal").uri();
        world.pass(Duration.ofMinutes(2));
        var after = browser.goesTo("/portal").uri();
        world.pass(Duration.ofMinutes(-121));

        assertThat(before).hasPath("/portal");
        assertThat(after).hasPath("/portal/login");
    }

    private static String link(String page) {
        var link = STRONGER.matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}

package no.segl.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import no.segl.demo.DemoPerson;
import no.segl.demo.DemoSwedishBankId;
import no.segl.demo.SeglTest;
import no.segl.demo.bankid.BankIdOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Minutes before two people at once, at the portal's own pages: what is stored first counts, and each reads what is so. */
@SeglTest
@ExtendWith(Story.class)
class MinutesRacesTest {

    private static final int TIMES = 4;
    private static final String CHAIR = DemoPerson.SWEDISH_CHAIR.nationalId().value();
    private static final String MEMBER = SyntheticId.next();
    private static final Pattern RESULT = Pattern.compile("data-result=\"([A-Z_]+)\"");

    private Town town;
    private String id;
    private SignerOverHttp chair;
    private SignerOverHttp member;

    @BeforeEach
    void bothHaveTheMinutesBeforeThem(Town town, @LocalServerPort int port) {
        this.town = town;
        id = Town.id(town.sends(
                Minutes.wanted(
                        "Tekniska nämnden",
                        LocalDate.now().minusDays(2),
                        Minutes.adjuster(CHAIR, "chair", "ordf@eksempel.example"),
                        Minutes.adjuster(MEMBER, "member", "just@eksempel.example")),
                Contract.ofOnePage()));
        chair = new SignerOverHttp(port);
        member = new SignerOverHttp(port);
    }

    @RepeatedTest(TIMES)
    void twoAdjustAtOnceAndBothHaveAdjusted() {
        HttpResponse<String> first = question(chair, CHAIR, "sign");
        HttpResponse<String> second = question(member, MEMBER, "sign");

        List<String> told = AtOnce.both(() -> presses(chair, first, "sign"), () -> presses(member, second, "sign"));

        assertThat(told).containsExactly("SIGNED", "SIGNED");
        town.until(id, "SIGNED");
        assertThat(town.events(id)).containsOnlyOnce("ALL_SIGNED").containsOnlyOnce("SEALED");
    }

    @RepeatedTest(TIMES)
    void oneRejectsWhileTheOtherAdjusts() {
        HttpResponse<String> first = question(chair, CHAIR, "sign");
        HttpResponse<String> second = question(member, MEMBER, "reject");

        List<String> told = AtOnce.both(() -> presses(chair, first, "sign"), () -> rejects(member, second, "§ 4"));

        assertThat(told.get(1)).isEqualTo("REJECTED");
        assertThat(told.get(0)).isIn("SIGNED", "NO_LONGER_OPEN");
        JsonNode job = town.until(id, "REJECTED");
        assertThat(town.events(id).contains("SIGNED")).isEqualTo(told.get(0).equals("SIGNED"));
        assertThat(reasons(job)).containsExactly("§ 4");
    }

    @RepeatedTest(TIMES)
    void ofTwoWhoRejectAtOnceOneDoesAndTheOtherHasTheirWordsBack() {
        HttpResponse<String> first = question(chair, CHAIR, "reject");
        HttpResponse<String> second = question(member, MEMBER, "reject");

        List<HttpResponse<String>> told = AtOnce.both(
                () -> sends(chair, first, "reject", "&comment=Fel+belopp"),
                () -> sends(member, second, "reject", "&comment=Fel+datum"));

        List<String> results = told.stream().map(MinutesRacesTest::result).toList();
        assertThat(results).containsExactlyInAnyOrder("REJECTED", "NO_LONGER_OPEN");
        boolean chairWon = results.get(0).equals("REJECTED");
        String kept = chairWon ? "Fel belopp" : "Fel datum";
        String unsent = chairWon ? "Fel datum" : "Fel belopp";
        assertThat(told.get(chairWon ? 1 : 0).body()).contains(unsent).doesNotContain(kept);
        assertThat(reasons(town.until(id, "REJECTED"))).containsExactly(kept);
        assertThat(town.events(id)).containsOnlyOnce("REJECTED");
    }

    @RepeatedTest(TIMES)
    void theSecretaryRecallsWhileOneConfirmsInTheApp() {
        chair.logsInWithBankId(DemoPerson.SWEDISH_CHAIR);
        chair.sends(chair.get("/portal/jobs/" + id), address("sign"));
        BankIdOrder order = DemoSwedishBankId.bankId().newest();

        List<String> told = AtOnce.both(() -> confirms(order), this::recalls);

        assertThat(told.get(1)).isEqualTo("200");
        boolean adjusted = told.get(0).equals("SIGNED");
        assertThat(told.get(0)).isIn("SIGNED", "NO_LONGER_OPEN", "withdrawn");
        town.until(id, "RECALLED");
        assertThat(town.events(id).contains("SIGNED")).isEqualTo(adjusted);
        assertThat(order.wasHurried()).isFalse();
    }

    /** The page loads itself again until it says what became of it. */
    private String confirms(BankIdOrder order) {
        DemoSwedishBankId.bankId().confirm(order, CHAIR, "Greta Ordförande");
        HttpResponse<String> page = await().atMost(Town.PATIENCE)
                .until(() -> chair.get("/portal/login/bankid"), seen -> isPastTheWaiting(seen) || isWithdrawn(seen));
        return isWithdrawn(page) ? "withdrawn" : result(page);
    }

    private static boolean isPastTheWaiting(HttpResponse<String> page) {
        return !page.uri().getPath().startsWith("/portal/login");
    }

    private static boolean isWithdrawn(HttpResponse<String> page) {
        return !isPastTheWaiting(page) && page.body().contains("class=\"note bad\"");
    }

    private String recalls() {
        return String.valueOf(town.secretary
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "rättas"))
                .status());
    }

    private HttpResponse<String> question(SignerOverHttp signer, String person, String how) {
        signer.logsInAs(person);
        return signer.get(address(how));
    }

    private String presses(SignerOverHttp signer, HttpResponse<String> question, String how) {
        return result(sends(signer, question, how, ""));
    }

    private String rejects(SignerOverHttp signer, HttpResponse<String> question, String comment) {
        return result(sends(signer, question, "reject", "&comment=" + URLEncoder.encode(comment, UTF_8)));
    }

    private HttpResponse<String> sends(SignerOverHttp signer, HttpResponse<String> page, String how, String fields) {
        return signer.sends(page, address(how), fields);
    }

    private String address(String how) {
        return "/portal/jobs/" + id + "/" + how;
    }

    private static String result(HttpResponse<String> page) {
        Matcher result = RESULT.matcher(page.body());
        assertThat(result.find()).as(page.body()).isTrue();
        return result.group(1);
    }

    private static List<String> reasons(JsonNode job) {
        return StreamSupport.stream(job.get("signers").spliterator(), false)
                .map(signer -> signer.get("reason"))
                .filter(Objects::nonNull)
                .map(JsonNode::asText)
                .toList();
    }
}

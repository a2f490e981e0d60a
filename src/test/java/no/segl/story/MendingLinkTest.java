package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A company mends its own people's details with nothing but the link in its mail. */
@SeglTest
@ExtendWith(Story.class)
class MendingLinkTest {

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private WebApplicationContext application;

    @Test
    void theCompanyMendsWhatIsItsOwnAndTheContractGoesOnByItself(Town town) {
        FaultyContract contract = new FaultyContract(town);
        JsonNode faults = town.job(contract.id).get("faults");
        assertThat(faults.findValuesAsText("code")).containsExactly("email.shared", "email.missing");
        assertThat(faults.findValuesAsText("mendedBy")).containsOnly("company");
        assertThat(faults.findValuesAsText("signerId"))
                .containsExactly(contract.signer("companyContact"), contract.signer("dailyLeader"));
        assertThat(faults.get(0).get("message").asText())
                .contains("fellespostkasse")
                .contains("lenken");
        String link = contract.link();
        FaultyContract.get(link);

        HttpResponse<String> page = FaultyContract.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map())
                .containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsEntry("X-Robots-Tag", List.of("noindex, nofollow"));
        assertThat(page.body())
                .contains(contract.leader, contract.boss, "Lærekontrakt – Bedrift " + contract.mark)
                .doesNotContain(contract.apprentice, "Tove-", "Fylke-", "tove@kontor.example", contract.id);

        assertThat(contract.mends(link, "kari@bedrift.example", "per@bedrift.example")
                        .statusCode())
                .isEqualTo(200);
        await().atMost(Town.PATIENCE).until(() -> town.tasks(contract.id).equals(List.of("review")));
        assertThat(town.job(contract.id).has("faults")).isFalse();
        assertThat(town.eventBy(contract.id, "CONTACT_CORRECTED")).isEqualTo("company");
        assertThat(FaultyContract.get(link).statusCode()).isEqualTo(410);
        assertThat(contract.mends(link, "x@bedrift.example", "y@bedrift.example")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void whatIsStillWrongIsSaidAllAtOnceAndNothingIsUsedUp(Town town) {
        FaultyContract contract = new FaultyContract(town);
        String link = contract.link();

        HttpResponse<String> refused = contract.mends(link, "Info@bedrift.example", "ikke en adresse");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("data-code=\"email.shared\"", "data-code=\"email.wrong\"", "ikke en adresse");
        assertThat(FaultyContract.get(link).statusCode()).isEqualTo(200);
        assertThat(town.events(contract.id)).doesNotContain("CONTACT_CORRECTED");
    }

    @Test
    void aLinkOpensNothingOfAnotherCompanys(Town town) {
        FaultyContract mine = new FaultyContract(town);
        FaultyContract theirs = new FaultyContract(town);

        HttpResponse<String> answer = FaultyContract.post(
                mine.link(),
                Map.of(
                        mine.signer("companyContact") + ".email", "kari@bedrift.example",
                        mine.signer("dailyLeader") + ".email", "per@bedrift.example",
                        mine.signer("county") + ".email", "mallory@bedrift.example",
                        theirs.signer("companyContact") + ".email", "mallory@bedrift.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(town.events(theirs.id)).doesNotContain("CONTACT_CORRECTED");
        assertThat(town.events(mine.id).stream().filter("CONTACT_CORRECTED"::equals))
                .hasSize(2);
    }

    @Test
    void whateverDoesNotWorkHasOneAnswer(Town town) {
        FaultyContract used = new FaultyContract(town);
        String usedLink = used.link();
        used.mends(usedLink, "kari@bedrift.example", "per@bedrift.example");
        FaultyContract late = new FaultyContract(town);
        String lateLink = late.link();
        sql.update("update mending_link set expires_at = now() where job_id = ?", java.util.UUID.fromString(late.id));
        FaultyContract ended = new FaultyContract(town);
        String endedLink = ended.link();
        town.does(town.caseHandler, ended.id, "needsCorrection", "close");
        town.until(ended.id, "CLOSED");
        String root = usedLink.replaceFirst("[^/]*$", "");
        String forged = root + "A".repeat(64);

        List<String> answers =
                List.of(usedLink, lateLink, endedLink, forged, root + "A".repeat(63), root + "x", root + "%20");

        assertThat(answers)
                .allSatisfy(link ->
                        assertThat(FaultyContract.get(link).statusCode()).isEqualTo(410));
        assertThat(answers.stream().map(MendingLinkTest::bodyWithoutTheLink).distinct())
                .hasSize(1);
        assertThat(answers.stream()
                        .map(link -> FaultyContract.post(link, Map.of()).statusCode()))
                .containsOnly(410);
    }

    @Test
    void ofTwoWhoSendAtOnceOneIsToldThatItIsDone(Town town) {
        FaultyContract contract = new FaultyContract(town);
        String link = contract.link();
        Map<String, String> typed = Map.of(
                contract.signer("companyContact") + ".email", "kari@bedrift.example",
                contract.signer("dailyLeader") + ".email", "per@bedrift.example");

        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(
                () -> FaultyContract.post(link, typed).statusCode());
        int other = FaultyContract.post(link, typed).statusCode();

        assertThat(List.of(one.join(), other)).containsExactlyInAnyOrder(200, 410);
        assertThat(town.events(contract.id).stream().filter("CONTACT_CORRECTED"::equals))
                .hasSize(2);
    }

    @Test
    void theDatabaseHasNothingThatOpensALink(Town town) {
        String token = new FaultyContract(town).link().replaceFirst(".*/", "");

        assertThat(sql.queryForList("select row_to_json(mending_link)::text from mending_link", String.class))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        assertThat(sql.queryForList("select encode(task_data, 'escape') from scheduled_tasks", String.class))
                .noneMatch(data -> data != null && data.contains(token));
    }

    @Test
    void whoAsksWithoutEndMustWaitWhateverTheLink(Town town) throws Exception {
        String path = new FaultyContract(town).link().replaceFirst("http://[^/]*", "");
        MockMvc http = MockMvcBuilders.webAppContextSetup(application).build();
        RequestPostProcessor stranger = request -> {
            request.setRemoteAddr("192.0.2.66");
            return request;
        };
        for (int i = 0; i < 200; i++) {
            http.perform(get("/mend/x").with(stranger)).andExpect(status().isGone());
        }

        http.perform(get(path).with(stranger))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Vent noen minutter")));
        http.perform(post(path).with(stranger)).andExpect(status().isTooManyRequests());
        http.perform(get(path)).andExpect(status().isOk());
    }

    private static String bodyWithoutTheLink(String link) {
        return FaultyContract.get(link)
                .body()
                .replaceAll("/mend/[^\"?]*", "/mend/")
                .replaceAll("\\s+", " ");
    }
}

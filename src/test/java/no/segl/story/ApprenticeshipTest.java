package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import no.segl.signingjob.FilePaper;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A contract of apprenticeship from the county's order until it is archived. */
@SeglTest
@ExtendWith(Story.class)
class ApprenticeshipTest {

    private final String apprentice = SyntheticId.nextMinor();
    private final String parent = SyntheticId.next();
    private final String contact = SyntheticId.next();
    private final String leader = SyntheticId.next();
    private final String county = SyntheticId.next();

    @LocalServerPort
    private int port;

    @Autowired
    private Municipality municipality;

    @Autowired
    private FilePaper paper;

    private Map<String, Object> wanted(Town town, String order) {
        return OrderedContract.wanted(
                order,
                "Bakeriet AS",
                today(town).plusMonths(3),
                OrderedContract.signer(apprentice, "apprentice"),
                OrderedContract.signer(parent, "guardian"),
                OrderedContract.signer(contact, "companyContact", "faglig.leder@bakeriet.example"),
                OrderedContract.signer(leader, "dailyLeader", "daglig.leder@bakeriet.example"),
                OrderedContract.signer(county, "county", "signerer@fylket.example"));
    }

    private LocalDate today(Town town) {
        return LocalDate.ofInstant(town.now(), municipality.zone());
    }

    @Test
    void isReviewedSignedInTheOrderOfTheTableAndArchived(Town town) {
        JsonNode job = town.asks(wanted(town, "V-4711"), Contract.ofOnePage());
        String id = Town.id(job);
        assertThat(job.get("title").asText()).isEqualTo("Lærekontrakt – Bakeriet AS (V-4711)");
        assertThat(job.at("/contract/order").asText()).isEqualTo("V-4711");
        assertThat(job.get("signers").findValuesAsText("capacity"))
                .containsExactly("SELF", "SELF", "ORGANISATION", "ORGANISATION", "ORGANISATION");
        assertThat(job.get("signers").findValuesAsText("group")).containsExactly("1", "1", "2", "2", "4");

        town.does(town.caseHandler, id, "review", "ready");
        JsonNode sent = town.until(id, "ACTIVE");
        Instant dispatched = town.eventAt(id, "DISPATCHED");
        assertThat(Instant.parse(sent.get("deadline").asText()).atZone(municipality.zone()))
                .isEqualTo(Instant.parse(sent.get("remindAt").asText())
                        .atZone(municipality.zone())
                        .plusDays(1));
        assertThat(LocalDate.ofInstant(Instant.parse(sent.get("deadline").asText()), municipality.zone()))
                .isEqualTo(LocalDate.ofInstant(dispatched, municipality.zone()).plusDays(14));

        assertThat(town.signs(id, county)).isNotEqualTo(SigningResult.SIGNED);
        for (String person : List.of(parent, apprentice, leader, contact, county)) {
            assertThat(town.signs(id, person)).isEqualTo(SigningResult.SIGNED);
        }
        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);
        assertThat(town.eventBy(id, "REVIEWED")).isEqualTo("saksbehandler");
        assertThat(town.events(id))
                .containsSubsequence(
                        "CREATED", "REVIEWED", "DISPATCHED", "SIGNED", "ALL_SIGNED", "SEALED", "FINALISED", "FILED")
                .doesNotContain("WRITTEN_OFF");
        JsonNode entries = town.caseOf(job).get("journalEntries");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).get("status").asText()).isEqualTo("J");
        assertThat(Inbox.mail("daglig.leder@bakeriet", "").text()).contains("Lærekontrakt – Bakeriet AS (V-4711)");
    }

    @Test
    void withFaultsItNamesThemAllAndMakesNothing(Town town) {
        Map<String, Object> wrong = OrderedContract.wanted(
                "V-1",
                " ",
                today(town).plusYears(30),
                OrderedContract.signer(apprentice, "apprentice"),
                OrderedContract.signer(contact, "sjef", "faglig.leder@bakeriet.example"));

        Http.Answer answer = town.caseSystem.multipart(
                "/api/signing-jobs", Map.of("job", wrong, "document", Contract.ofOnePage()), Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("violations").findValuesAsText("code"))
                .containsExactlyInAnyOrder(
                        "contract.company.missing",
                        "contract.startDate.unlikely",
                        "contractRole.unknown",
                        "dailyLeader.missing",
                        "guardian.missing");
        assertThat(answer.json().get("violations").findValuesAsText("message"))
                .anyMatch(text -> text.startsWith("Daglig leder er ikke registrert."));
    }

    @Test
    void aNewStartDateReplacesTheRunningContractInOneStep(Town town) {
        String old = Town.id(town.asks(wanted(town, "V-1"), Contract.ofOnePage()));
        town.does(town.caseHandler, old, "review", "ready");
        town.until(old, "ACTIVE");
        Map<String, Object> later = wanted(town, "V-1");
        Map<String, Object> faulty = wanted(town, "V-1");
        faulty.put("kind", "journal-post");

        Http.Answer refused = replace(town, old, faulty, "a");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("violations").findValuesAsText("code")).contains("kind.ofAnother");
        assertThat(town.job(old).get("status").asText()).isEqualTo("ACTIVE");
        assertThat(town.job(old).has("replacedBy")).isFalse();
        assertThat(town.events(old)).doesNotContain("REPLACED");
        assertThat(town.signs(old, parent)).isEqualTo(SigningResult.SIGNED);

        Http.Answer answer = replace(town, old, later, "b");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(replace(town, old, later, "b").json()).isEqualTo(answer.json());
        String id = Town.id(answer.json());
        assertThat(answer.json().get("replaces").asText()).isEqualTo(old);
        JsonNode ended = town.job(old);
        assertThat(ended.get("status").asText()).isEqualTo("CLOSED");
        assertThat(ended.get("replacedBy").asText()).isEqualTo(id);
        assertThat(town.signs(old, apprentice)).isNotEqualTo(SigningResult.SIGNED);
        town.untilNothingRuns(old);

        town.does(town.caseHandler, id, "review", "ready");
        town.until(id, "ACTIVE");
        assertThat(town.caseOf(ended).get("journalEntries")).hasSize(1);
        assertThat(town.events(old)).endsWith("REPLACED");
        assertThat(town.events(id)).containsSubsequence("CREATED", "REPLACED", "REVIEWED", "DISPATCHED");
        assertThat(replace(town, old, later, "c").status()).isEqualTo(409);
        assertThat(town.secretary
                        .multipart(
                                "/api/signing-jobs/" + id + "/replace",
                                Map.of("job", later, "document", Contract.ofOnePage()),
                                Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesOnPaperWhereSomebodyIsReservedAndAColleagueTakesItOver(Town town) {
        Map<String, Object> wanted = OrderedContract.wanted(
                "V-2",
                "Bakeriet AS",
                today(town),
                Map.of(
                        "nationalId", DemoPerson.RESERVED.nationalId().value(),
                        "name", DemoPerson.RESERVED.fullName(),
                        "role", "apprentice"),
                OrderedContract.signer(leader, "dailyLeader", "daglig.leder@bakeriet.example"));
        String id = Town.id(town.asks(wanted, Contract.ofOnePage()));
        Http colleague = new Http(port, "kollega");
        takesOver(town, town.caseHandler, "saksbehandler", id, "decideNext");

        takesOver(town, colleague, "kollega", id, "decideNext");
        town.does(colleague, id, "decideNext", "paper");
        town.until(id, "ON_PAPER");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("filePaper"));
        Staff staff = new Staff("kollega", Set.of("saksbehandler"));
        paper.file(SigningJobId.of(id), Contract.fromWord(), null, null, staff);
        town.does(colleague, id, "writeOffPaper", "done");

        town.untilNothingRuns(id);
        assertThat(town.eventBy(id, "ON_PAPER")).isEqualTo("kollega");
        assertThat(town.events(id))
                .containsSubsequence("ON_PAPER", "FILED", "WRITTEN_OFF")
                .doesNotContain("DISPATCHED");
        assertThat(town.caseOf(town.job(id)).get("journalEntries")).hasSize(2);
    }

    /** Absence stalls nothing: what one has claimed another of the group gives back and claims. */
    private static void takesOver(Town town, Http who, String account, String id, String task) {
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains(task));
        String address = "/engine-rest/task/"
                + town.admin
                        .get("/engine-rest/task?processInstanceBusinessKey=" + id)
                        .ok()
                        .json()
                        .at("/0/id")
                        .asText();
        who.post(address + "/unclaim", Map.of()).ok();
        who.post(address + "/claim", Map.of("userId", account)).ok();
        assertThat(town.admin.get(address).ok().json().get("assignee").asText()).isEqualTo(account);
    }

    private static Http.Answer replace(Town town, String old, Map<String, Object> wanted, String key) {
        return town.caseSystem.multipart(
                "/api/signing-jobs/" + old + "/replace",
                Map.of("job", wanted, "document", Contract.ofOnePage()),
                Map.of("Idempotency-Key", old + key));
    }
}

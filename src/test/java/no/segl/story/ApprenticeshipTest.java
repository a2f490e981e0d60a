package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.SigningResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract of apprenticeship from the county's order until it is archived. */
@SeglTest
@ExtendWith(Story.class)
class ApprenticeshipTest {

    private final String apprentice = SyntheticId.nextMinor();
    private final String parent = SyntheticId.next();
    private final String contact = SyntheticId.next();
    private final String leader = SyntheticId.next();
    private final String county = SyntheticId.next();

    @Autowired
    private Municipality municipality;

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
}

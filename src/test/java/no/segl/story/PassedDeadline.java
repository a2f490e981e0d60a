package no.segl.story;

import static no.segl.story.Wording.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.signingjob.SigningResult;

/** One of two signs, and the deadline passes: told in the baskets, written off, reopened, and sent on paper. */
final class PassedDeadline {

    private final Town town;
    private final Visitors visitors;

    PassedDeadline(Town town, Visitors visitors) {
        this.town = town;
        this.visitors = visitors;
    }

    void isFollowedUp(Visitor desk, Tasklist caseHandler) {
        String title = "Avtale om permisjon";
        String inTime = SyntheticId.next();
        Map<String, Object> wanted = Town.wanted(inTime, SyntheticId.next());
        wanted.put("title", title);
        JsonNode job = town.sends(wanted, Contract.fromWord());
        String id = Town.id(job);
        assertThat(town.signs(id, inTime)).isEqualTo(SigningResult.SIGNED);
        town.movesDeadline(id, Duration.ofSeconds(2));
        town.until(id, "EXPIRED");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("writeOff"));
        line("inngående journalpost med tittel – frist utløpt, i kurven – frist utløpt. Denne avskrives", () -> {
            assertThat(town.caseOf(job)
                            .get("journalEntries")
                            .get(1)
                            .get("title")
                            .asText())
                    .isEqualTo(title + " – frist utløpt");
            desk.goesTo("/camunda/app/tasklist/default/");
            caseHandler
                    .opens("Frist utløpt", title)
                    .claims()
                    .chooses("Ja – avskriv journalposten")
                    .completes();
        });
        line("kontakte fellestjenesten for å få åpnet den utgående journalposten", () -> {
            assertThat(town.outgoingStatus(job)).isEqualTo("E");
            Tasklist.logIn(visitors.one(Screen.DESKTOP), "fellestjeneste", "/")
                    .opens("Til kontroll", title)
                    .claims()
                    .chooses("Ja – gjenåpne journalposten")
                    .completes();
            await().atMost(Town.PATIENCE).until(() -> "R".equals(town.outgoingStatus(job)));
        });
        line("sende dokumentet på nytt via e-signering eller skrive ut og sende på papir/pr. post", () -> {
            await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("decideNext"));
            town.does(town.caseHandler, id, "decideNext", "paper");
            town.until(id, "ON_PAPER");
        });
    }
}

package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.segl.demo.DemoContactRegister;
import no.segl.demo.DemoPerson;
import no.segl.demo.DemoPost;
import no.segl.demo.SeglTest;
import no.segl.demo.register.KrrPerson;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the contact register says of a signer, and where the job lies then. */
@SeglTest
@ExtendWith(Story.class)
class ContactRegisterTest {

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Test
    void oneWhoIsReservedLiesInReservertPapirAndNobodyIsTold(Town town) {
        String other = SyntheticId.next();
        DemoContactRegister.krr().put(other, KrrPerson.withEmail("nobody-is-told@demo.segl.example"));

        String id =
                Town.id(town.asks(Town.wanted(DemoPerson.RESERVED.nationalId().value(), other), Contract.fromWord()));

        untilInBasket(id, "decideNext", "Reservert/papir");
        assertThat(town.job(id).get("signers").get(0).get("status").asText()).isEqualTo("RESERVED");
        assertThat(DemoPost.messages()).noneMatch(sent -> sent.to().startsWith("nobody-is-told"));
        town.does(town.caseHandler, id, "decideNext", "paper");
        town.until(id, "ON_PAPER");
        untilInBasket(id, "filePaper", "Reservert/papir");
    }

    @Test
    void oneWhoReservesAfterTheDispatchIsNotRemindedAndTheJobTurnsUpInReservertPapir(Town town) {
        String kari = SyntheticId.next();
        String job = Town.id(town.sends(Town.wanted(kari, SyntheticId.next()), Contract.fromWord()));
        await().atMost(Town.PATIENCE).until(() -> town.events(job).contains("NOTIFIED"));
        DemoContactRegister.krr()
                .put(
                        kari,
                        KrrPerson.withEmail("reserved-later@demo.segl.example").reservedToo());

        remindsNow(town, job);

        untilInBasket(job, "correctContact", "Reservert/papir");
        assertThat(town.job(job).get("status").asText()).isEqualTo("ACTIVE");
        assertThat(DemoPost.messages()).noneMatch(sent -> sent.to().startsWith("reserved-later"));
        town.does(town.caseHandler, job, "correctContact", "giveUp");
        town.does(town.caseHandler, job, "decideNext", "paper");
        town.until(job, "ON_PAPER");
        untilInBasket(job, "filePaper", "Reservert/papir");
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoPerson.class,
            names = {"UNKNOWN", "DELETED", "STALE"})
    void oneWhomTheRegisterCannotReachBringsTheJobBackAndCorrectedItGoesOn(DemoPerson person, Town town) {
        String id = Town.id(town.asks(Town.wanted(person.nationalId().value()), Contract.fromWord()));

        untilInBasket(id, "needsCorrection", "Avvist");
        String signer = town.job(id).get("signers").get(0).get("id").asText();
        String corrected = person.name().toLowerCase(Locale.ROOT) + "-" + id + "@demo.segl.example";
        town.caseSystem
                .put("/api/signing-jobs/" + id + "/signers/" + signer + "/contact", Map.of("email", corrected))
                .ok();
        town.does(town.caseHandler, id, "needsCorrection", "retry");

        town.until(id, "ACTIVE");
        await().atMost(Town.PATIENCE)
                .until(() ->
                        DemoPost.messages().stream().anyMatch(sent -> sent.to().equals(corrected)));
        assertThat(town.events(id)).containsSubsequence("NEEDS_CORRECTION", "CONTACT_CORRECTED", "DISPATCHED");
    }

    /** The deadline is moved so that its reminder is due in some seconds. */
    private static void remindsNow(Town town, String job) {
        town.movesDeadline(job, Duration.ofHours(24).plusSeconds(3));
    }

    private void untilInBasket(String job, String task, String basket) {
        await().alias(task + " in " + basket)
                .atMost(Town.PATIENCE)
                .untilAsserted(() -> assertThat(basketsOf(job, task)).containsExactly(basket));
    }

    /** Besides those that hold everything. */
    private List<String> basketsOf(String job, String task) {
        TaskQuery mine = tasks.createTaskQuery().processInstanceBusinessKey(job);
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> !filter.getName().startsWith("All"))
                .filter(filter -> filters.<Task, TaskQuery>list(filter.getId(), mine).stream()
                        .anyMatch(each -> each.getTaskDefinitionKey().equals(task)))
                .map(Filter::getName)
                .toList();
    }
}

package no.segl.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.casesystem.CaseSystemSettings.Webhook;
import no.segl.demo.casesystem.DemoCaseSystem;
import no.segl.demo.casesystem.Heard;
import no.segl.demo.casesystem.Mood;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.casesystem.CaseSystemMessage;
import no.segl.signingjob.casesystem.CaseSystems.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhooksTest {

    private static final String ACCOUNT = "ordering";

    private final DemoCaseSystem caseSystem = new DemoCaseSystem();
    private final SigningJob job = SigningJobFixture.draft(1);
    private final Webhooks webhooks = webhooks();

    @AfterEach
    void close() {
        caseSystem.close();
    }

    private Webhooks webhooks() {
        Map<String, Object> settings = caseSystem.properties(ACCOUNT);
        var webhook =
                new Webhook(ACCOUNT, URI.create((String) settings.get("segl.casesystem.webhooks[0].url")), (String)
                        settings.get("segl.casesystem.webhooks[0].secret"));
        var json = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return new Webhooks(
                new CaseSystemSettings(List.of(webhook), Duration.ofMillis(800), Duration.ofDays(3)),
                json,
                Clock.systemUTC());
    }

    private CaseSystemMessage message(int sequence) {
        var event = new JobEvent(
                job.id(),
                Instant.parse("2026-03-02T11:00:00Z"),
                EventType.RECALLED,
                job.signers().get(0).id(),
                1,
                "Kari Nordmann har flyttet",
                "saksbehandler");
        return new CaseSystemMessage(job, "V-4711", sequence, event);
    }

    @Test
    void aMessageHoldsWhatHappenedAndNamesNobody() {
        assertThat(webhooks.tell(ACCOUNT, message(2))).isEqualTo(Answer.ACKNOWLEDGED);

        Heard heard = caseSystem.heardOf(job.id().toString()).get(0);
        assertThat(heard.id()).isEqualTo(message(2).id().toString());
        assertThat(heard.body()).isEqualTo("""
                        {"id":"%s","sequence":2,"job":"%s","kind":"journal-post","reference":"%s","order":"V-4711",\
                        "status":"DRAFT","event":{"at":"2026-03-02T11:00:00Z","type":"RECALLED","signerId":"%s",\
                        "round":1,"text":""}}""".formatted(
                heard.id(), job.id(), job.reference(), job.signers().get(0).id()));
    }

    @ParameterizedTest
    @EnumSource(names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void whateverIsNotAYesIsNoAcknowledgement(Mood trouble) {
        caseSystem.is(trouble);

        assertThatThrownBy(() -> webhooks.tell(ACCOUNT, message(1))).isInstanceOf(NotAcknowledged.class);
    }

    @Test
    void onlyWhoOrdersWithAnAccountThatListensIsTold() {
        assertThat(webhooks.areTold(ACCOUNT)).isTrue();
        assertThat(webhooks.areTold("saksbehandler")).isFalse();
    }

    @Test
    void oneThatAnswersSlowlyIsToldThreeThingsAtOnceAndNoMore() {
        caseSystem.is(Mood.SLOW);
        var first = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> webhooks.tell(ACCOUNT, message(i))))
                .toList();
        await().until(() -> caseSystem.attemptsOf(job.id().toString()).size() == 3);

        assertThat(webhooks.tell(ACCOUNT, message(4))).isEqualTo(Answer.BUSY);

        await().until(() -> first.stream().allMatch(CompletableFuture::isDone));
        caseSystem.is(Mood.WELL);
        assertThat(webhooks.tell(ACCOUNT, message(4))).isEqualTo(Answer.ACKNOWLEDGED);
    }
}

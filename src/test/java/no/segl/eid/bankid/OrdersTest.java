package no.segl.eid.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.demo.bankid.BankIdOrder;
import no.segl.demo.bankid.DemoBankId;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.eid.bankid.BankIdFault.Why;
import no.segl.eid.bankid.Order.Wanted;
import no.segl.eid.bankid.Progress.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the demo's BankID over TLS, as the application does. */
class OrdersTest {

    private static final String GRETA = "189001019802";
    private static final String ADDRESS = "192.0.2.7";

    @TempDir
    static Path folder;

    private static DemoBankId service;
    private static BankIdClient client;
    private final Ticking clock = new Ticking();
    private final Orders orders =
            new Orders(client, new CompletionCheck(Asking.settings(service), Clock.systemUTC()), clock);

    @BeforeAll
    static void start() {
        service = new DemoBankId(folder);
        client = new BankIdClient(Asking.settings(service));
    }

    @AfterEach
    void recover() {
        service.is(Mood.WELL);
        service.orders().forEach(order -> order.fail("cancelled"));
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "outstandingTransaction, outstandingTransaction, true",
        "noClient, noClient, true",
        "started, started, false",
        "userMrtd, userMrtd, false",
        "userCallConfirm, userCallConfirm, false",
        "userSign, userSign, false",
        "processing, processing, false",
        "somethingNew, other, false"
    })
    void whatOneWaitsForIsTold(String hint, String text, boolean scannable) {
        Order order = login();
        service.newest().hint(hint);

        Progress progress = next(order);

        assertThat(progress).isEqualTo(new Progress(Phase.WAITING, "bankid.waiting." + text, scannable, null));
    }

    @ParameterizedTest
    @CsvSource({
        "expiredTransaction, expiredTransaction",
        "certificateErr, certificateErr",
        "userCancel, userCancel",
        "cancelled, cancelled",
        "startFailed, startFailed",
        "userDeclinedCall, userDeclinedCall",
        "notSupportedByUserApp, notSupportedByUserApp",
        "transactionRiskBlocked, transactionRiskBlocked",
        "somethingNew, other"
    })
    void whyItFailedIsToldAndBankIdIsNotAskedAgain(String hint, String text) {
        Order order = login();
        service.newest().fail(hint);

        assertThat(next(order)).isEqualTo(new Progress(Phase.FAILED, "bankid.failed." + text, false, null));
        assertThat(next(order)).isEqualTo(new Progress(Phase.FAILED, "bankid.failed." + text, false, null));
    }

    @Test
    void whoeverConfirmsIsKnownWithWhatTheySignedHoweverOftenOneAsks() {
        Order order = login();
        service.confirm(service.newest(), GRETA, "Greta Ordförande");

        Completion completion = next(order).completion();

        assertThat(completion).isNotNull();
        assertThat(completion.personalNumber()).isEqualTo(GRETA);
        assertThat(completion.name()).isEqualTo("Greta Ordförande");
        assertThat(completion.order()).isEqualTo(order.id());
        assertThat(next(order).completion()).isEqualTo(completion);
        assertThat(completion.toString()).doesNotContain(GRETA, "Greta");
    }

    @Test
    void aSignatureByAnotherThanWhoWasAskedIsNotTaken() {
        Order order = orders.begin(new Wanted("T", "Jag signerar", "{}", GRETA, null), ADDRESS);
        service.confirm(service.newest(), "197010632391", "Sixten Justerare");

        assertThat(next(order)).isEqualTo(Progress.untrusted());
    }

    @Test
    void manyPagesAskBankIdOnceInTwoSecondsAllTheSame() {
        Order order = login();
        BankIdOrder there = service.newest();
        clock.pass(Duration.ofSeconds(3));

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> orders.progress(order)))
                        .toArray(CompletableFuture[]::new))
                .join();
        there.hint("userSign");
        orders.progress(order);

        assertThat(orders.progress(order).text()).isEqualTo("bankid.waiting.outstandingTransaction");
        assertThat(there.wasHurried()).isFalse();
    }

    @Test
    void nobodyWaitsWhileBankIdIsSilentAndItIsAskedAgainUntilItAnswers() {
        Order order = login();
        service.is(Mood.SILENT);
        clock.pass(Duration.ofSeconds(3));
        int before = service.unanswered();
        CompletableFuture<Progress> first = CompletableFuture.supplyAsync(() -> orders.progress(order));

        await().until(() -> service.unanswered() > before);
        Progress meanwhile = orders.progress(order);

        assertThat(first).isNotDone();
        assertThat(meanwhile.phase()).isEqualTo(Phase.WAITING);
        assertThat(first.join().text()).isEqualTo("bankid.fault.no_answer");
        service.is(Mood.WELL);
        service.newest().hint("userSign");
        assertThat(next(order).text()).isEqualTo("bankid.waiting.userSign");
    }

    @Test
    void maintenanceInTheMiddleIsToldAndIsNotTheEnd() {
        Order order = login();
        service.is(Mood.MAINTENANCE);

        assertThat(next(order)).isEqualTo(new Progress(Phase.WAITING, "bankid.fault.maintenance", true, null));
        service.is(Mood.WELL);
        assertThat(next(order).text()).isEqualTo("bankid.waiting.outstandingTransaction");
    }

    @Test
    void anOrderThatIsGoneIsOver() {
        Order order = login();
        Order unknown = new Order(order.id(), "never", "", "", "", order.at(), order.wanted(), 1);

        assertThat(next(unknown)).isEqualTo(new Progress(Phase.FAILED, "bankid.fault.no_such_order", false, null));
    }

    @Test
    void aCancelledOrderIsCancelledThereAndCancellingTwiceHarmsNobody() {
        Order order = login();

        orders.cancel(order);
        orders.cancel(order);

        assertThat(service.newest().status()).isEqualTo("failed");
        assertThat(next(order).text()).isEqualTo("bankid.failed.cancelled");
    }

    @Test
    void whoeverHasAnotherOrderOpenIsTold() {
        Wanted wanted = new Wanted("T", "Jag signerar", "{}", GRETA, null);
        orders.begin(wanted, ADDRESS);

        assertThatThrownBy(() -> orders.begin(wanted, ADDRESS))
                .isInstanceOfSatisfying(
                        BankIdFault.class, fault -> assertThat(fault.why()).isEqualTo(Why.IN_PROGRESS));
    }

    @ParameterizedTest
    @CsvSource({"MAINTENANCE, MAINTENANCE", "FAILING, NO_ANSWER", "SILENT, NO_ANSWER"})
    void aServiceThatBeginsNothingIsToldOfInOurWords(Mood mood, Why why) {
        service.is(mood);

        assertThatThrownBy(this::login)
                .isInstanceOfSatisfying(
                        BankIdFault.class, fault -> assertThat(fault.why()).isEqualTo(why))
                .hasMessageNotContaining("not to be repeated");
    }

    @Test
    void theAppIsToldWhatItIsAboutAndWhoAloneMaySign() {
        orders.begin(new Wanted("T", "Jag signerar åäö", "{\"sha256\":\"00\"}", GRETA, null), ADDRESS);

        assertThat(service.newest().visible()).isEqualTo("Jag signerar åäö");
        assertThat(service.newest().nonVisible()).isEqualTo("{\"sha256\":\"00\"}");
    }

    @Test
    void withoutACertificateThatBankIdKnowsNobodyIsLetIn(@TempDir Path elsewhere) {
        try (DemoBankId other = new DemoBankId(elsewhere)) {
            var strangers = Asking.settings(other);
            var ours = Asking.settings(service);
            var settings = new BankIdSettings(
                    ours.url(),
                    strangers.keystore(),
                    strangers.password(),
                    ours.serverTrust(),
                    ours.signatureTrust(),
                    ours.appOnPhone(),
                    ours.appOnComputer(),
                    ours.level(),
                    ours.timeout());

            assertThatThrownBy(() -> new BankIdClient(settings).auth(ADDRESS, "x"))
                    .isInstanceOf(BankIdFault.class);
            assertThat(service.orders()).noneMatch(order -> "x".equals(order.visible()));
        }
    }

    @Test
    void aServerThatBankIdsRootDoesNotVouchForIsNotSpokenTo(@TempDir Path elsewhere) {
        try (DemoBankId other = new DemoBankId(elsewhere)) {
            var ours = Asking.settings(service);
            var settings = new BankIdSettings(
                    Asking.settings(other).url(),
                    ours.keystore(),
                    ours.password(),
                    ours.serverTrust(),
                    ours.signatureTrust(),
                    ours.appOnPhone(),
                    ours.appOnComputer(),
                    ours.level(),
                    ours.timeout());

            assertThatThrownBy(() -> new BankIdClient(settings).auth(ADDRESS, "x"))
                    .isInstanceOf(BankIdFault.class);
            assertThat(other.orders()).isEmpty();
        }
    }

    private Order login() {
        return orders.begin(Wanted.login("Jag loggar in"), ADDRESS);
    }

    private Progress next(Order order) {
        clock.pass(Duration.ofSeconds(2));
        return orders.progress(order);
    }

    /** Stands still until time is made to pass. */
    private static final class Ticking extends Clock {

        private volatile Instant now = Instant.now();

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

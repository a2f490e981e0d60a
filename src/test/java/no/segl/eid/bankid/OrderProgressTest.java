package no.segl.eid.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.demo.bankid.BankIdOrder;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.eid.bankid.Progress.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one is told of an order while it is open, and how often BankID is asked. */
class OrderProgressTest extends OrdersAtDemo {

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
}

package no.segl.eid.bankid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.segl.demo.bankid.DemoBankId;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.eid.bankid.BankIdFault.Why;
import no.segl.eid.bankid.Order.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an order begins, and how it ends. */
class OrdersTest extends OrdersAtDemo {

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
        Order order = orders.begin(new Wanted("T", "Jag signerar", "{}", GRETA, null, null), ADDRESS);
        service.confirm(service.newest(), "197010632391", "Sixten Justerare");

        assertThat(next(order)).isEqualTo(Progress.untrusted());
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
        Wanted wanted = new Wanted("T", "Jag signerar", "{}", GRETA, null, null);
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
        orders.begin(new Wanted("T", "Jag signerar åäö", "{\"sha256\":\"00\"}", GRETA, null, null), ADDRESS);

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
}

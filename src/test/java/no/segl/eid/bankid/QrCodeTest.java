package no.segl.eid.bankid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.segl.eid.bankid.BankIdClient.Started;
import no.segl.eid.bankid.Order.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCodeTest {

    private static final String TOKEN = "67df3917-fa0d-44e5-b327-edcc928297f8";
    private static final String SECRET = "d28db9a7-4cde-429e-a983-359be676944c";

    /** The example in BankID's documentation. */
    @ParameterizedTest
    @CsvSource({
        "0, dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8",
        "1, 949d559bf23403952a94d103e67743126381eda00f0b3cbddbf7c96b1adcbce2",
        "2, a9e5ec59cb4eee4ef4117150abc58fad7a85439a6a96ccbecc3668b41795b3f3"
    })
    void saysWhatBankIdsExampleSays(int second, String hmac) {
        assertThat(QrCode.text(TOKEN, SECRET, Duration.ofMillis(second * 1000L + 999)))
                .isEqualTo("bankid." + TOKEN + "." + second + "." + hmac);
    }

    @Test
    void isReadByAScannerAndIsAnotherEachSecond() {
        Instant begun = Instant.parse("2026-11-26T12:00:00Z");
        Order order = Order.begun(new Started("order", "start", TOKEN, SECRET), Wanted.login("told"), begun, 1);

        QrCode first = QrCode.of(order, begun);
        QrCode next = QrCode.of(order, begun.plusSeconds(1));

        assertThat(Scanner.read(first.size(), first.path())).isEqualTo(QrCode.text(TOKEN, SECRET, Duration.ZERO));
        assertThat(Scanner.read(next.size(), next.path())).isEqualTo(QrCode.text(TOKEN, SECRET, Duration.ofSeconds(1)));
        assertThat(order.toString() + order.wanted()).doesNotContain(SECRET, "told");
    }
}

package no.segl.eid.bankid;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.segl.demo.bankid.DemoBankId;
import no.segl.demo.bankid.DemoBankId.Mood;
import no.segl.eid.bankid.Order.Wanted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Orders at the demo's BankID, asked over TLS as the application does. */
abstract class OrdersAtDemo {

    static final String GRETA = "189001019802";
    static final String ADDRESS = "192.0.2.7";

    @TempDir
    static Path folder;

    static DemoBankId service;
    static BankIdClient client;
    final Ticking clock = new Ticking();
    final Orders orders = new Orders(client, new CompletionCheck(Asking.settings(service), Clock.systemUTC()), clock);

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

    Order login() {
        return orders.begin(Wanted.login("Jag loggar in"), ADDRESS);
    }

    Progress next(Order order) {
        clock.pass(Duration.ofSeconds(2));
        return orders.progress(order);
    }

    /** Stands still until time is made to pass. */
    static final class Ticking extends Clock {

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

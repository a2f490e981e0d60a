package no.segl.eid.bankid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import no.segl.eid.bankid.BankIdClient.Collected;
import no.segl.eid.bankid.BankIdClient.CompletionData;
import no.segl.eid.bankid.BankIdClient.Started;
import no.segl.eid.bankid.Order.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks BankID how orders go, every two seconds at most and one question at a time, however many pages ask us. Nobody waits:
 * whoever comes in between is told what is known.
 */
@Component
@WithBankId
class Orders {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** BankID gives an order up after three minutes at the latest. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final Map<String, Asking> running = new ConcurrentHashMap<>();
    private final BankIdClient bankId;
    private final CompletionCheck check;
    private final Clock clock;

    Orders(BankIdClient bankId, CompletionCheck check, Clock clock) {
        this.bankId = bankId;
        this.check = check;
        this.clock = clock;
    }

    Progress progress(Order order) {
        forgetOld();
        return running.computeIfAbsent(order.reference(), reference -> new Asking())
                .progress(order);
    }

    /** @throws BankIdFault if BankID begins none */
    Order begin(Wanted wanted, String ip) {
        return begin(wanted, ip, 1);
    }

    /** The same once more, for one who has not opened the app yet. @throws BankIdFault as {@link #begin} */
    Order again(Order unopened, String ip) {
        return begin(unopened.wanted(), ip, unopened.attempt() + 1);
    }

    private Order begin(Wanted wanted, String ip, int attempt) {
        Started started = wanted.noted() == null || wanted.person() == null
                ? bankId.auth(ip, wanted.told())
                : bankId.sign(ip, wanted.told(), wanted.noted(), wanted.person());
        return Order.begun(started, wanted, clock.instant(), attempt);
    }

    /** So that the person can begin another. An order that is over, or cannot be reached, is let go. */
    void cancel(Order order) {
        try {
            bankId.cancel(order.reference());
        } catch (BankIdFault over) {
            LOG.debug("an order was not there to be cancelled: {}", over.getMessage());
        }
    }

    private void forgetOld() {
        Instant old = clock.instant().minus(LONGEST);
        running.values().removeIf(asking -> asking.asked.isBefore(old));
    }

    private final class Asking {

        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile Progress known = Progress.BEGUN;
        private volatile Instant asked = clock.instant().minus(PAUSE);

        Progress progress(Order order) {
            if (!known.isOver() && isTime() && busy.compareAndSet(false, true)) {
                try {
                    if (isTime()) {
                        known = ask(order);
                        asked = clock.instant();
                    }
                } finally {
                    busy.set(false);
                }
            }
            return known;
        }

        private boolean isTime() {
            return !clock.instant().isBefore(asked.plus(PAUSE));
        }

        private Progress ask(Order order) {
            try {
                return read(bankId.collect(order.reference()), order);
            } catch (BankIdFault fault) {
                LOG.warn("BankID: {}", fault.getMessage());
                boolean mayYetCome =
                        fault.why() == BankIdFault.Why.NO_ANSWER || fault.why() == BankIdFault.Why.MAINTENANCE;
                boolean mayLive = clock.instant().isBefore(order.at().plus(LONGEST));
                return mayYetCome && mayLive ? known.unanswered(fault) : Progress.refused(fault);
            }
        }
    }

    private Progress read(Collected collected, Order order) {
        String hint = collected.hintCode() == null ? "" : collected.hintCode();
        CompletionData data = collected.completionData();
        if ("complete".equals(collected.status()) && data != null) {
            return complete(data, order);
        }
        return "pending".equals(collected.status()) ? Progress.waiting(hint) : Progress.failed(hint);
    }

    private Progress complete(CompletionData data, Order order) {
        Completion completion = new Completion(
                order.id(),
                data.user().personalNumber(),
                data.user().name(),
                clock.instant(),
                data.signature(),
                data.ocspResponse());
        try {
            check.hold(completion, order);
            return Progress.done(completion);
        } catch (Untrusted untrusted) {
            LOG.error("BankID's answer cannot be trusted: {}", untrusted.getMessage());
            return Progress.untrusted();
        }
    }
}

package no.segl.demo.bankid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One order at BankID, as it goes from being asked for to being answered. */
public final class BankIdOrder {

    private static final Duration TOO_SOON = Duration.ofMillis(1900);

    final String reference = UUID.randomUUID().toString();
    final String autoStartToken = UUID.randomUUID().toString();
    final String qrStartToken = UUID.randomUUID().toString();
    final String qrStartSecret = UUID.randomUUID().toString();
    final Instant at = Instant.now();
    final boolean signs;
    final @Nullable String visible;
    final @Nullable String nonVisible;
    final @Nullable String onlyFor;
    private String status = "pending";
    private String hint = "outstandingTransaction";
    private @Nullable Answer answer;
    private @Nullable Instant collected;
    private boolean hurried;
    private boolean fetched;

    /** What the person's app sends when they have confirmed. */
    record Answer(String personalNumber, String name, byte[] signature, byte[] ocspResponse) {}

    BankIdOrder(boolean signs, String visible, String nonVisible, @Nullable String onlyFor) {
        this.signs = signs;
        this.visible = decoded(visible);
        this.nonVisible = decoded(nonVisible);
        this.onlyFor = onlyFor;
    }

    public synchronized String status() {
        return status;
    }

    /** What the app showed. */
    public @Nullable String visible() {
        return visible;
    }

    public @Nullable String nonVisible() {
        return nonVisible;
    }

    /** What every picture of it says. */
    public String qrStartToken() {
        return qrStartToken;
    }

    public String autoStartToken() {
        return autoStartToken;
    }

    /** Somebody collected sooner than two seconds after the last time. */
    public synchronized boolean wasHurried() {
        return hurried;
    }

    public synchronized void hint(String code) {
        if (isPending()) {
            hint = code;
        }
    }

    public synchronized void fail(String code) {
        if (isPending()) {
            status = "failed";
            hint = code;
        }
    }

    synchronized void complete(Answer given) {
        if (isPending()) {
            status = "complete";
            answer = given;
        }
    }

    synchronized boolean isPending() {
        return status.equals("pending");
    }

    /** Nobody has opened the app on it. */
    synchronized boolean isUnopened() {
        return isPending() && hint.equals("outstandingTransaction");
    }

    synchronized String hint() {
        return hint;
    }

    synchronized @Nullable Answer answer() {
        return answer;
    }

    /** @return whether it is still there: what has been fetched once is gone */
    synchronized boolean collect(Duration patience) {
        Instant now = Instant.now();
        hurried |= collected != null && now.isBefore(collected.plus(TOO_SOON));
        collected = now;
        if (isUnopened() && now.isAfter(at.plus(patience))) {
            fail("startFailed");
        }
        boolean there = !fetched;
        fetched = !isPending();
        return there;
    }

    private static @Nullable String decoded(String base64) {
        return base64.isEmpty() ? null : new String(Base64.getDecoder().decode(base64), UTF_8);
    }
}

package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

    private final Watch watch = new Watch();
    private final WrongPasswords wrong = new WrongPasswords(watch);

    @Test
    void aFewWrongPasswordsCostNothing() {
        guess(4);

        assertThat(wrong.mustWait("kari", "10.0.0.1")).isFalse();
    }

    @Test
    void whoGoesOnWaitsLongerAndLongerButNeverMoreThanAMinute() {
        guess(5);
        assertThat(waitOf(Duration.ofSeconds(1))).isTrue();

        guess(20);
        assertThat(wrong.mustWait("kari", "10.0.0.1")).isTrue();
        assertThat(waitOf(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void nobodyElseWaitsWithTheGuesser() {
        guess(10);

        assertThat(wrong.mustWait("kari", "10.0.0.2")).isFalse();
        assertThat(wrong.mustWait("ola", "10.0.0.1")).isFalse();
    }

    @Test
    void theRightPasswordMakesAllForgotten() {
        guess(4);
        wrong.forget("kari", "10.0.0.1");
        guess(4);

        assertThat(wrong.mustWait("kari", "10.0.0.1")).isFalse();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            wrong.countOne("kari", "10.0.0.1");
        }
    }

    /** Must wait now, and no more after that time. */
    private boolean waitOf(Duration time) {
        boolean before = wrong.mustWait("kari", "10.0.0.1");
        watch.now = watch.now.plus(time);
        return before && !wrong.mustWait("kari", "10.0.0.1");
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-23T12:00:00Z");

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

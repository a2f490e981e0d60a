package no.segl.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private Instant now = Instant.parse("2026-03-02T11:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final RateLimit limit = new RateLimit(new VerifySettings(2, Duration.ofMinutes(10), 1), clock);

    @Test
    void theThirdQuestionOfAnAddressWaitsUntilTheWindowIsOver() {
        limit.count("192.0.2.1");
        limit.count("192.0.2.1");

        assertThatThrownBy(() -> limit.count("192.0.2.1")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> limit.count("192.0.2.2")).doesNotThrowAnyException();
        now = now.plus(Duration.ofMinutes(10));
        assertThatCode(() -> limit.count("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void aNetworkOfOneCustomerCountsAsOneAddress() {
        limit.count("2001:db8:1:2:0:0:0:1");
        limit.count("2001:db8:1:2:0:0:0:2");

        assertThatThrownBy(() -> limit.count("2001:db8:1:2:0:0:0:3")).isInstanceOf(TooManyRequests.class);
        assertThatCode(() -> limit.count("2001:db8:1:3:0:0:0:1")).doesNotThrowAnyException();
    }
}

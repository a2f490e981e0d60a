package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final World world = new World();
    private final Allowance allowance = new Allowance(2, Duration.ofMinutes(10), world.clock);

    @Test
    void whoHasAskedEnoughIsToldHowLongToWait() {
        allowance.count("one");
        world.pass(Duration.ofMinutes(4));

        assertThat(allowance.count("one")).isEmpty();
        assertThat(allowance.count("one")).contains(Duration.ofMinutes(6));
        assertThat(allowance.count("other")).isEmpty();
        world.pass(Duration.ofMinutes(6));
        assertThat(allowance.count("one")).isEmpty();
    }

    @Test
    void aNetworkOfOneCustomerCountsAsOneAddress() {
        allowance.countAddress("2001:db8:1:2:0:0:0:1");
        allowance.countAddress("2001:db8:1:2:0:0:0:2");

        assertThat(allowance.countAddress("2001:db8:1:2:0:0:0:3")).isPresent();
        assertThat(allowance.countAddress("2001:db8:1:3:0:0:0:1")).isEmpty();
    }
}

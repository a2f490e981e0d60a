package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often one account may look people up: enough for several jobs of ten signers, too little to go through a town.
 */
@Component
class LookUpLimit {

    static final int MOST = 100;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final Allowance allowance;

    LookUpLimit(Clock clock) {
        this.allowance = new Allowance(MOST, WITHIN, clock);
    }

    boolean allows(String account) {
        return allowance.count(account).isEmpty();
    }
}

package no.segl.verify;

import java.time.Clock;
import no.segl.signingjob.Allowance;
import org.springframework.stereotype.Component;

/** Counts what each address asks. */
@Component
class RateLimit {

    private final Allowance allowance;

    RateLimit(VerifySettings settings, Clock clock) {
        this.allowance = new Allowance(settings.requests(), settings.within(), clock);
    }

    /** @throws TooManyRequests if this address has asked enough for now */
    void count(String address) {
        allowance.countAddress(address).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
    }
}

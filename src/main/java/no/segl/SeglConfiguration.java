package no.segl;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.segl.signingjob.CopyPeriod;
import no.segl.signingjob.Municipality;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every package may ask for. */
@Configuration(proxyBeanMethods = false)
class SeglConfiguration {

    /** In milliseconds, as the engine's timers count: a timer set to a deadline must not fire before it. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Municipality municipality(
            MunicipalitySettings settings, @Value("${segl.synthetic-ids-allowed}") boolean syntheticIdsAllowed) {
        return new Municipality(settings.name(), settings.zone(), settings.support(), syntheticIdsAllowed);
    }

    @Bean
    CopyPeriod copyPeriod(CopySettings settings) {
        return new CopyPeriod(settings.availableFor());
    }

    @Bean
    ZoneId zone(Municipality municipality) {
        return municipality.zone();
    }
}

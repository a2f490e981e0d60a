package no.segl.casesystem;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import no.segl.signingjob.casesystem.MessageCursors;
import org.springframework.stereotype.Component;

/** How much case systems have not heard yet. */
@Component
class MessageMeters {

    MessageMeters(MessageCursors cursors, MeterRegistry meters) {
        Gauge.builder("segl.webhooks.waiting", cursors, MessageCursors::waiting)
                .description("Jobs of which a case system has more to be told")
                .register(meters);
        Gauge.builder("segl.webhooks.held", cursors, MessageCursors::held)
                .description("Jobs of which a case system is told nothing more until an admin lets it")
                .register(meters);
    }
}

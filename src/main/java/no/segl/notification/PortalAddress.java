package no.segl.notification;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people sign, as they reach it. Asked for when a notice is written: an application knows its port late. */
@Component
class PortalAddress {

    private static final String SETTING = "segl.notification.portal";

    private final Environment environment;

    PortalAddress(Environment environment) {
        this.environment = environment;
    }

    URI get() {
        return URI.create(environment.getRequiredProperty(SETTING));
    }
}

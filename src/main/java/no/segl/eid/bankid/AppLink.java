package no.segl.eid.bankid;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address that opens BankID on the device on which somebody reads our page. */
@Component
@WithBankId
class AppLink {

    private static final String HAND_HELD = ".*(iPhone|iPad|Android|Mobile).*";
    private static final String APPLE = ".*(iPhone|iPad).*";
    /** Leaves it to the device, which shows again what was open before. */
    private static final String WHERE_ONE_WAS = "null";

    private final BankIdSettings settings;

    AppLink(BankIdSettings settings) {
        this.settings = settings;
    }

    /**
     * @param browser as it calls itself
     * @param page where the person is now: an iPhone does not go back there by itself
     */
    String to(Order order, @Nullable String browser, String page) {
        String name = browser == null ? "" : browser;
        URI app = name.matches(HAND_HELD) ? settings.appOnPhone() : settings.appOnComputer();
        String back = name.matches(APPLE) ? page : WHERE_ONE_WAS;
        return app + "?autostarttoken=" + encoded(order.autoStartToken()) + "&redirect=" + encoded(back);
    }

    private static String encoded(String value) {
        return UriComponentsBuilder.fromPath("")
                .queryParam("v", "{v}")
                .encode()
                .build(value)
                .getRawQuery()
                .substring(2);
    }
}

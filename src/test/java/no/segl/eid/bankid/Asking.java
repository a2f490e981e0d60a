package no.segl.eid.bankid;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.segl.demo.bankid.DemoBankId;
import no.segl.signingjob.identity.AssuranceLevel;
import org.springframework.core.io.UrlResource;

/** Settings that lead to the demo's BankID. */
final class Asking {

    private Asking() {}

    static BankIdSettings settings(DemoBankId service) {
        var given = service.properties();
        URI app = URI.create(service.appAddress());
        return new BankIdSettings(
                URI.create(given.get("segl.bankid.url").toString()),
                UrlResource.from(given.get("segl.bankid.keystore").toString()),
                given.get("segl.bankid.password").toString(),
                List.of(UrlResource.from(given.get("segl.bankid.server-trust").toString())),
                List.of(UrlResource.from(
                        given.get("segl.bankid.signature-trust").toString())),
                app,
                app,
                AssuranceLevel.HIGH,
                Duration.ofSeconds(3));
    }
}

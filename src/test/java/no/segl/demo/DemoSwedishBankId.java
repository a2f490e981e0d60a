package no.segl.demo;

import java.util.Map;
import java.util.Objects;
import no.segl.demo.bankid.DemoBankId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The BankID that Swedish people of the demo log in and sign with. */
public final class DemoSwedishBankId implements StandIn {

    private static volatile @Nullable DemoBankId running;

    @Override
    public Map<String, Object> start(DemoHome home) {
        DemoBankId bankId = new DemoBankId(home.folder().resolve("bankid"));
        SpringApplication.getShutdownHandlers().add(bankId::close);
        running = bankId;
        return bankId.properties();
    }

    /** The one that all applications of this JVM ask. */
    public static DemoBankId bankId() {
        return Objects.requireNonNull(running);
    }
}

package no.segl.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.segl.demo.register.DemoFreg;
import no.segl.demo.register.DemoKrr;
import no.segl.demo.register.DemoRegisters;
import no.segl.demo.register.KrrPerson;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The public registers. KRR knows everybody at an address that does not tell the number; some people of the demo are
 * special.
 */
public final class DemoContactRegister implements StandIn {

    private static final int TWO_YEARS = 730;

    private static volatile @Nullable DemoRegisters running;

    @Override
    public Map<String, Object> start(DemoHome home) throws IOException {
        DemoRegisters registers = new DemoRegisters(home.folder(), DemoContactRegister::person);
        SpringApplication.getShutdownHandlers().add(registers::close);
        DemoPopulation.settle(registers.freg());
        running = registers;
        return Map.copyOf(registers.properties());
    }

    /** The one that all applications of this JVM ask, save those that a test gives another. */
    public static DemoKrr krr() {
        return Objects.requireNonNull(running).krr();
    }

    /** As {@link #krr()}. */
    public static DemoFreg freg() {
        return Objects.requireNonNull(running).freg();
    }

    public static KrrPerson person(String number) {
        DemoPerson known = DemoPerson.of(new NationalId(number)).orElse(null);
        if (known == null) {
            return KrrPerson.withEmail(mail("person-" + stranger(number)));
        }
        String own = mail(known.name().toLowerCase(Locale.ROOT));
        return switch (known) {
            case RESERVED -> KrrPerson.withEmail(own).reservedToo();
            case UNKNOWN -> KrrPerson.unknown();
            case DELETED -> KrrPerson.deleted();
            case STALE -> KrrPerson.withEmail(own).emailConfirmedAt(longAgo());
            case REFUSING -> KrrPerson.withEmail(mail("refused"));
            case MOBILE_ONLY -> KrrPerson.withMobile("+4700000000");
            default -> KrrPerson.withEmail(own);
        };
    }

    private static Instant longAgo() {
        return Instant.now().minus(TWO_YEARS, ChronoUnit.DAYS);
    }

    private static String mail(String who) {
        return who + "@demo.segl.example";
    }

    private static String stranger(String number) {
        byte[] seed = ("segl demo " + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().substring(0, 8);
    }
}

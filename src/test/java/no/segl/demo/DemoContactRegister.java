package no.segl.demo;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import no.segl.signingjob.Language;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister;
import org.springframework.stereotype.Component;

/** Knows everybody, at an address that does not tell the number; some people of the demo are special. */
@Component
public class DemoContactRegister implements ContactRegister {

    private final AtomicBoolean down = new AtomicBoolean();

    /** As on a day when the register does not answer. */
    public void setDown(boolean isDown) {
        down.set(isDown);
    }

    @Override
    public Map<NationalId, Registration> lookUp(Collection<NationalId> people) {
        if (down.get()) {
            throw new IllegalStateException("the contact register does not answer");
        }
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(person -> person, DemoContactRegister::registration));
    }

    private static Registration registration(NationalId person) {
        DemoPerson known = DemoPerson.of(person).orElse(null);
        if (known == null) {
            return reachable(mail("person-" + stranger(person)));
        }
        return switch (known) {
            case RESERVED -> new Registration(true, true, ContactDetails.NONE, Language.NB);
            case UNKNOWN -> Registration.UNKNOWN;
            case REFUSING -> reachable(mail("refused"));
            case MOBILE_ONLY -> reachable(new ContactDetails(null, "+4700000000"));
            default -> reachable(mail(known.name().toLowerCase(java.util.Locale.ROOT)));
        };
    }

    private static Registration reachable(ContactDetails details) {
        return new Registration(true, false, details, null);
    }

    private static ContactDetails mail(String who) {
        return new ContactDetails(who + "@demo.segl.example", null);
    }

    private static String stranger(NationalId person) {
        byte[] seed = ("segl demo " + person.value()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().substring(0, 8);
    }
}

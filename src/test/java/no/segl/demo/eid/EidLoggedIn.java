package no.segl.demo.eid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import no.segl.demo.DemoPerson;
import no.segl.signingjob.identity.NationalId;

/**
 * Who has logged in, and when.
 *
 * @param fault what goes wrong in consequence
 */
record EidLoggedIn(String pid, Instant at, EidFault fault) implements Principal, Serializable {

    /** As ID-porten's "sub": always the same for a person, and it does not tell the number. */
    @Override
    public String getName() {
        return UUID.nameUUIDFromBytes(("demo " + pid).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    boolean isOfLowLevel() {
        return DemoPerson.LOW_LEVEL.nationalId().equals(new NationalId(pid));
    }

    boolean isSwedish() {
        return !new NationalId(pid).isNorwegian();
    }

    @Override
    public String toString() {
        return "EidLoggedIn[" + getName() + "]";
    }
}

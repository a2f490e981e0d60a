package no.segl.signingjob.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a population register knows one person.
 *
 * @param number the one in use, which may be another than one asked about: numbers are now and then replaced
 * @param name null where the register has none, as for the newly born
 * @param addressProtected the address is confidential to some degree; we do not know it
 */
public record RegisteredPerson(
        NationalId number,
        @Nullable RegisteredName name,
        @Nullable LocalDate birthDate,
        Status status,
        boolean addressProtected) {

    public enum Status {
        RESIDENT,
        EMIGRATED,
        DISAPPEARED,
        DEAD,
        /** The registration has ended, as when one person had been given two numbers. */
        ENDED,
        /** Anything else, such as one who has a D-number and lives elsewhere. */
        OTHER
    }

    /** Nobody can log in with a number that has been replaced or taken away. */
    public boolean uses(NationalId other) {
        return number.equals(other) && status != Status.ENDED;
    }

    @Override
    public String toString() {
        return "RegisteredPerson[" + status + "]";
    }
}

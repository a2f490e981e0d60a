package no.segl.signingjob.notice;

import java.util.Collection;
import java.util.Map;
import no.segl.signingjob.Language;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;

/** Kontakt- og reservasjonsregisteret: how people want to be reached. Asked anew each time, never copied. */
public interface ContactRegister {

    /**
     * One answer for each person asked about.
     *
     * @throws RuntimeException if the register cannot answer; trying again may help
     */
    Map<NationalId, Registration> lookUp(Collection<NationalId> people);

    /** False where this installation asks no register: what senders write is then the only way to anybody. */
    default boolean isAsked() {
        return true;
    }

    /**
     * @param known the register has this person
     * @param reserved the person has declined digital post
     * @param details what may be used for a notice now
     */
    record Registration(
            boolean known,
            boolean reserved,
            ContactDetails details,
            @Nullable Language language) {

        public static final Registration UNKNOWN = new Registration(false, false, ContactDetails.NONE, null);

        @Override
        public String toString() {
            return "Registration[known=" + known + ", reserved=" + reserved + "]";
        }
    }
}

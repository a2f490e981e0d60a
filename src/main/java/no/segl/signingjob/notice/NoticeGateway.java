package no.segl.signingjob.notice;

import java.time.Instant;
import java.util.List;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;

/** Carries notices to people by e-mail and SMS. */
public interface NoticeGateway {

    /**
     * @param channel one of those that lead {@link #channelsTo} its receiver
     * @return whether the address took it
     * @throws RuntimeException if the gateway itself is in trouble; trying again may help
     */
    Delivery send(Letter letter, Channel channel);

    /** The ways that these details open, e-mail first; not every installation sends both e-mail and SMS. */
    List<Channel> channelsTo(ContactDetails details);

    default boolean reaches(ContactDetails details) {
        return !channelsTo(details).isEmpty();
    }

    enum Delivery {
        ACCEPTED,
        /** The address does not exist or refuses: it must be corrected. */
        ADDRESS_REFUSED
    }

    /**
     * All that a notice says.
     *
     * @param kind of the document; each has its own words
     * @param swedishNumber the receiver has a Swedish identity number, and can log in with a Swedish eID alone
     * @param askedAnew the receiver is asked to sign, and was so in an earlier round, which no longer counts
     * @param title the public title
     * @param deadline until when the receiver can do what the notice is about
     * @param id the same for each try, so that a gateway can tell a repetition
     */
    record Letter(
            NoticeId id,
            ContactDetails to,
            Kind kind,
            Notice.Occasion occasion,
            Language language,
            boolean swedishNumber,
            boolean askedAnew,
            String senderUnit,
            String senderContact,
            String title,
            Instant deadline) {

        @Override
        public String toString() {
            return "Letter[" + id + ", " + occasion + "]";
        }
    }
}

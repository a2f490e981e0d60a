package no.segl.signingjob.apprenticeship;

import no.segl.signingjob.SignerId;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import org.jspecify.annotations.Nullable;

/** One thing that keeps a signer of a contract from being reached, found before anything was sent. */
public record ContactFault(SignerId signer, What what, Party mendedBy) {

    /** Of which of somebody's details. */
    public enum Field {
        EMAIL,
        MOBILE
    }

    public enum What {
        MOBILE_MISSING("mobile.missing", Field.MOBILE),
        /** A number that takes no SMS, such as a landline's. */
        MOBILE_WRONG("mobile.notMobile", Field.MOBILE),
        EMAIL_MISSING("email.missing", Field.EMAIL),
        /** Many read it: nobody would know who signs. */
        EMAIL_SHARED("email.shared", Field.EMAIL),
        /** Somebody else who signs has the same one. */
        EMAIL_TWICE("email.twice", Field.EMAIL),
        /** What stands behind the @ says that it takes no mail. */
        EMAIL_REFUSED("email.noMail", Field.EMAIL),
        /** Neither the contact register nor the sender knows how this person is reached. */
        UNKNOWN("contact.unknown", null),
        /** Against digital post: the way on is paper. */
        RESERVED("contact.reserved", null);

        private final String code;
        private final @Nullable Field field;

        What(String code, @Nullable Field field) {
            this.code = code;
            this.field = field;
        }

        /** As the API spells it, and the key "violation.&lt;code&gt;" of what people read. */
        public String code() {
            return code;
        }

        /** Null where no single detail would mend it. */
        public @Nullable Field field() {
            return field;
        }
    }

    /** Whether the party can mend it on the page that its link leads to. */
    public boolean isMendedByLinkOf(Party party) {
        return mendedBy == party && party.hasLink() && what.field() != null;
    }
}

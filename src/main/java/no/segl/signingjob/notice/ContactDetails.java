package no.segl.signingjob.notice;

import org.jspecify.annotations.Nullable;

/** How a person is reached; either may be missing. Both are checked where they come in. */
public record ContactDetails(
        @Nullable String email, @Nullable String mobile) {

    public static final ContactDetails NONE = new ContactDetails(null, null);

    public boolean isEmpty() {
        return email == null && mobile == null;
    }

    @Override
    public String toString() {
        return "ContactDetails[…]";
    }
}

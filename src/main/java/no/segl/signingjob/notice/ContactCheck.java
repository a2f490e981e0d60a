package no.segl.signingjob.notice;

import java.net.IDN;
import java.util.List;
import java.util.regex.Pattern;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/** Reads an e-mail address and a mobile number as people type them. */
public final class ContactCheck {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,180}\\.[^\\s@<>\",;.]{2,}");
    private static final Pattern MOBILE = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final String NORWAY = "+47";
    /** As Swedes write a mobile at home. No Norwegian number begins so. */
    private static final Pattern SWEDISH_MOBILE = Pattern.compile("07[0-9]{8}");

    private ContactCheck() {}

    /**
     * @param at what the field names begin with
     * @return the details in one form: the mobile with its country code; what is faulty is left out
     */
    public static ContactDetails read(
            @Nullable String email, @Nullable String mobile, String at, List<Violation> faults) {
        return new ContactDetails(email(email, at, faults), mobile(mobile, at, faults));
    }

    private static @Nullable String email(@Nullable String typed, String at, List<Violation> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String email = typed.strip();
        if (!EMAIL.matcher(email).matches() || !isDomain(email.substring(email.lastIndexOf('@') + 1))) {
            faults.add(Violation.of("email.wrong", at + "email"));
            return null;
        }
        if (!email.substring(0, email.lastIndexOf('@')).matches("\\p{ASCII}+")) {
            faults.add(Violation.of("email.letters", at + "email"));
            return null;
        }
        return email;
    }

    /** Letters such as ø are fine there: the name service has a spelling for them. */
    private static boolean isDomain(String written) {
        try {
            return !IDN.toASCII(written).isEmpty();
        } catch (IllegalArgumentException unspellable) {
            return false;
        }
    }

    /** Eight digits are a Norwegian number, ten from 07 a Swedish mobile; any other needs its country code. */
    private static @Nullable String mobile(@Nullable String typed, String at, List<Violation> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
        String number = withCountry(digits);
        if (!MOBILE.matcher(number).matches()) {
            faults.add(Violation.of("mobile.wrong", at + "mobile"));
            return null;
        }
        return number;
    }

    private static String withCountry(String digits) {
        if (SWEDISH_MOBILE.matcher(digits).matches()) {
            return "+46" + digits.substring(1);
        }
        return digits.matches("[2-9][0-9]{7}") ? NORWAY + digits : digits;
    }
}

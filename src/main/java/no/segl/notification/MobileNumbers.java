package no.segl.notification;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.Municipality;
import org.springframework.stereotype.Component;

/** Reads numbers as registers and people write them; those without a country code are the municipality's own country's. */
@Component
class MobileNumbers {

    /** What the library does not know may be a new series: the gateway knows. */
    private static final Set<PhoneNumberType> TAKE_SMS =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.UNKNOWN);

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String country;

    MobileNumbers(Municipality municipality) {
        this.country = municipality.zone().getId().equals("Europe/Stockholm") ? "SE" : "NO";
    }

    boolean canTakeSms(String written) {
        return read(written)
                .filter(number -> TAKE_SMS.contains(library.getNumberType(number)))
                .isPresent();
    }

    /** @throws IllegalArgumentException if it is no number; {@link #canTakeSms} tells */
    String e164(String written) {
        return read(written)
                .map(number -> library.format(number, PhoneNumberFormat.E164))
                .orElseThrow(() -> new IllegalArgumentException("not a telephone number"));
    }

    private Optional<PhoneNumber> read(String written) {
        try {
            return Optional.of(library.parse(written, country)).filter(library::isPossibleNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}

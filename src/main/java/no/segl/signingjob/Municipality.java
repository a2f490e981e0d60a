package no.segl.signingjob;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Whose installation this is.
 *
 * @param zone where days begin and end
 * @param support whom people contact when something fails
 * @param syntheticIdsAllowed identity numbers made for tests are accepted; never where real people sign
 */
public record Municipality(String name, ZoneId zone, String support, boolean syntheticIdsAllowed) {

    /** Such a unit needs no further word of where it belongs. */
    public boolean isNamedIn(String unit) {
        return unit.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}

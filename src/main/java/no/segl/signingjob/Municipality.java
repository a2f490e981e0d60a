package no.segl.signingjob;

import java.time.ZoneId;

/**
 * Whose installation this is.
 *
 * @param zone where days begin and end
 * @param support whom people contact when something fails
 * @param syntheticIdsAllowed identity numbers made for tests are accepted; never where real people sign
 */
public record Municipality(String name, ZoneId zone, String support, boolean syntheticIdsAllowed) {}

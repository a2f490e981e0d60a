package no.segl.signingjob;

import java.time.ZoneId;

/**
 * The municipality that runs this installation.
 *
 * @param zone deadlines and reminders are told and counted in it
 * @param support whom a person asks when something does not work
 * @param syntheticIdsAllowed identity numbers made for tests are taken; never where real people sign
 */
public record Municipality(String name, ZoneId zone, String support, boolean syntheticIdsAllowed) {}

package no.segl.signingjob;

import org.jspecify.annotations.Nullable;

/**
 * What the document is called. Line 1 is public. Line 2 may be sensitive: of a shielded job it is shown to the logged-in
 * signer and to staff only, never in e-mail, SMS, logs, task names or the engine.
 */
public record Title(String line1, @Nullable String line2, boolean shielded) {

    public static final int LONGEST = 255;

    public Title {
        if (line1.isBlank() || line1.length() > LONGEST) {
            throw new IllegalArgumentException("title line 1 must have 1 to " + LONGEST + " characters");
        }
        if (line2 != null && line2.length() > LONGEST) {
            throw new IllegalArgumentException("title line 2 may have at most " + LONGEST + " characters");
        }
    }

    /** Line 1 with this behind it, cut where that is too long. */
    String line1(String suffix) {
        int room = LONGEST - suffix.length();
        return (line1.length() > room ? line1.substring(0, room) : line1) + suffix;
    }

    @Override
    public String toString() {
        return "Title[…]";
    }
}

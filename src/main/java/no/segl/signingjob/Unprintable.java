package no.segl.signingjob;

import java.nio.charset.StandardCharsets;

/**
 * Characters that nobody types and no database keeps: controls other than line breaks and tabs, and halves of a character.
 * And those that turn the direction of writing, with which a name can be made to read as another.
 */
public final class Unprintable {

    private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Unprintable() {}

    public static boolean in(String text) {
        return text.chars().anyMatch(Unprintable::is)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean is(int each) {
        return Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0 || TURNING.indexOf(each) >= 0;
    }
}

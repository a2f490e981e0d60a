package no.segl.signingjob;

import java.nio.charset.StandardCharsets;

/** Characters that nobody types and no database keeps: controls other than line breaks and tabs, and halves of a character. */
public final class Unprintable {

    private Unprintable() {}

    public static boolean in(String text) {
        return text.chars().anyMatch(each -> Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}

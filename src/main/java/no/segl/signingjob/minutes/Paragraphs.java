package no.segl.signingjob.minutes;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered paragraphs of minutes, by their numbers alone.
 *
 * @param text in order, as people write them: 12, 14–16; empty for none
 */
public record Paragraphs(String text) {

    public static final Paragraphs NONE = new Paragraphs("");

    /** Longer than the minutes of any meeting. */
    public static final int LAST = 9999;

    /** Also a paragraph sign after a number: § 12 § 14. */
    private static final String SEPARATORS = ",\\s*och|och|,|;|(?<=[0-9])\\s*(?=§)";

    private static final String SIGNS = "^[§\\s]+";
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})(?:\\s*[-–]\\s*([0-9]{1,4}))?");

    /** Empty where they cannot be read. @param typed such as "§§ 12, 14-16 och 20"; blank for none */
    public static Optional<Paragraphs> parse(String typed) {
        BitSet numbers = new BitSet();
        // a separator at the very end is forgiven; one with nothing before it may stand for a number that is missing
        for (String part : typed.strip().toLowerCase(Locale.ROOT).split(SEPARATORS)) {
            if (!typed.isBlank() && !add(part.replaceFirst(SIGNS, "").strip(), numbers)) {
                return Optional.empty();
            }
        }
        return numbers.isEmpty() && !typed.isBlank() ? Optional.empty() : Optional.of(new Paragraphs(inOrder(numbers)));
    }

    private static boolean add(String part, BitSet numbers) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            return false;
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first < 1 || last < first) {
            return false;
        }
        numbers.set(first, last + 1);
        return true;
    }

    private static String inOrder(BitSet numbers) {
        StringJoiner text = new StringJoiner(", ");
        for (int first = numbers.nextSetBit(0); first >= 0; ) {
            int last = numbers.nextClearBit(first) - 1;
            text.add(last == first ? "" + first : first + (last == first + 1 ? ", " : "–") + last);
            first = numbers.nextSetBit(last + 1);
        }
        return text.toString();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}

package no.segl.signingjob.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of a board that minutes are about.
 *
 * @param secret paragraphs that nobody outside may read
 * @param adjustedAtOnce paragraphs that were adjusted at the meeting itself, and are announced by themselves
 * @param keptAt where the minutes can be read; null for at the sender's
 */
public record Meeting(
        String board,
        LocalDate date,
        Paragraphs secret,
        Paragraphs adjustedAtOnce,
        @Nullable String keptAt) {

    public static final int LONGEST_TEXT = 200;

    /** The Swedish local government act, kommunallagen (2017:725), chapter 5 section 69. */
    private static final int DAYS_TO_ADJUST = 14;

    /** The last day on which the law wants them to be adjusted, whatever a table says of the deadline. */
    public LocalDate adjustBy() {
        return date.plusDays(DAYS_TO_ADJUST);
    }

    /** What the minutes are called where the sender gives no other title. */
    public String title() {
        return "Protokoll " + board + " " + date;
    }
}

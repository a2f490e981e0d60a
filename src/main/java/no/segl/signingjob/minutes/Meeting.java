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

    /** What the minutes are called where the sender gives no other title. */
    public String title() {
        return "Protokoll " + board + " " + date;
    }
}

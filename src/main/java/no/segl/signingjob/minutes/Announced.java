package no.segl.signingjob.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the announcement of minutes says. What stands in a secret paragraph is not in it.
 *
 * @param title of the minutes, the public one
 * @param board null where the sender told nothing but the title, and so is the date
 * @param adjusted when the last one adjusted them
 * @param up when it is put up
 * @param down the last day that it is up
 * @param keptAt where the minutes can be read
 * @param secretParagraphs their numbers; empty for none
 * @param adjustedAtOnce the numbers of those that are announced by themselves; empty for none
 */
public record Announced(
        String title,
        @Nullable String board,
        @Nullable LocalDate meetingDate,
        LocalDate adjusted,
        LocalDate up,
        LocalDate down,
        String keptAt,
        String secretParagraphs,
        String adjustedAtOnce) {

    /** @param sender where the minutes are kept, unless the meeting says so */
    public static Announced of(
            String title, @Nullable Meeting meeting, LocalDate adjusted, LocalDate up, LocalDate down, String sender) {
        if (meeting == null) {
            return new Announced(title, null, null, adjusted, up, down, sender, "", "");
        }
        return new Announced(
                title,
                meeting.board(),
                meeting.date(),
                adjusted,
                up,
                down,
                meeting.keptAt() == null ? sender : meeting.keptAt(),
                meeting.secret().text(),
                meeting.adjustedAtOnce().text());
    }
}

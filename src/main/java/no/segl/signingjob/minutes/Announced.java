package no.segl.signingjob.minutes;

import java.time.LocalDate;

/**
 * All that the announcement of minutes says. What stands in a secret paragraph is not in it.
 *
 * @param title of the minutes, the public one
 * @param adjusted when the last one adjusted them
 * @param up when it is put up
 * @param down the last day that it is up
 * @param keptAt where the minutes can be read
 * @param secretParagraphs their numbers; empty for none
 * @param adjustedAtOnce the numbers of those that are announced by themselves; empty for none
 */
public record Announced(
        String title,
        String board,
        LocalDate meetingDate,
        LocalDate adjusted,
        LocalDate up,
        LocalDate down,
        String keptAt,
        String secretParagraphs,
        String adjustedAtOnce) {

    /** @param sender where the minutes are kept, unless the meeting says so */
    public static Announced of(
            String title, Meeting meeting, LocalDate adjusted, LocalDate up, LocalDate down, String sender) {
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

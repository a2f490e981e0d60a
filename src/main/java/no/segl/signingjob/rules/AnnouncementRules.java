package no.segl.signingjob.rules;

import java.time.LocalDate;

/** The table that process owners edit of when the board's notice board tells that minutes are adjusted. */
public interface AnnouncementRules {

    Days days();

    /**
     * Calendar days.
     *
     * @param untilUp from the adjustment until it is announced
     * @param up from then until the last day on the board
     */
    record Days(int untilUp, int up) {

        public Days {
            if (untilUp < 0 || up < 1) {
                throw new IllegalArgumentException("an announcement is up for at least one day, and not before");
            }
        }

        /** @param finalised what is finalised late is announced on that day */
        public LocalDate firstDay(LocalDate adjusted, LocalDate finalised) {
            LocalDate due = adjusted.plusDays(untilUp);
            return finalised.isAfter(due) ? finalised : due;
        }

        public LocalDate lastDay(LocalDate firstDay) {
            return firstDay.plusDays(up);
        }
    }
}

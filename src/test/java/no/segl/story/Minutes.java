package no.segl.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The minutes of a meeting, as a board's case system sends them. */
public final class Minutes {

    private Minutes() {}

    @SafeVarargs
    public static Map<String, Object> wanted(String board, LocalDate meeting, Map<String, Object>... adjusters) {
        return Map.of(
                "kind",
                "minutes",
                "meeting",
                Map.of(
                        "board", board,
                        "date", meeting.toString(),
                        "secretParagraphs", "13",
                        "adjustedAtOnce", "12, 14-16",
                        "keptAt", "Stadshuset, plan 2"),
                "sender",
                Map.of("unit", "Kansliet", "contact", "kansliet@eksempel.example"),
                "signers",
                List.of(adjusters));
    }

    /** @param role {@code chair} or {@code member} */
    public static Map<String, Object> adjuster(String number, String role, String email) {
        return adjuster(number, "Prøve", role, email);
    }

    public static Map<String, Object> adjuster(String number, String name, String role, String email) {
        return Map.of("nationalId", number, "name", name, "capacity", "ORGANISATION", "role", role, "email", email);
    }
}

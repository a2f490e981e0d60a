package no.segl.desk;

import java.util.List;
import no.segl.signingjob.NewJob.NewMeeting;
import no.segl.signingjob.Violation;
import org.springframework.util.MultiValueMap;

/** What the form for minutes says of the meeting, as it was typed. */
record TypedMeeting(String board, String date, String secretParagraphs, String adjustedAtOnce, String keptAt) {

    private static final String MEETING = "meeting.";

    static final TypedMeeting EMPTY = new TypedMeeting("", "", "", "", "");

    static TypedMeeting typed(MultiValueMap<String, String> fields) {
        return new TypedMeeting(
                one(fields, "board"),
                one(fields, "date"),
                one(fields, "secretParagraphs"),
                one(fields, "adjustedAtOnce"),
                one(fields, "keptAt"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(MEETING + name);
        return value == null ? "" : value.strip();
    }

    /** @param faults what could not be read is added to them */
    NewMeeting read(List<Violation> faults) {
        return new NewMeeting(
                TypedSigner.line(board, MEETING + "board", faults),
                TypedSigner.line(date, MEETING + "date", faults),
                TypedSigner.line(secretParagraphs, MEETING + "secretParagraphs", faults),
                TypedSigner.line(adjustedAtOnce, MEETING + "adjustedAtOnce", faults),
                TypedSigner.line(keptAt, MEETING + "keptAt", faults));
    }
}

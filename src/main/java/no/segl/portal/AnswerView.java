package no.segl.portal;

import no.segl.signingjob.SigningResult;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Answer} as the page reads it.
 *
 * @param texts what the keys of its texts begin with
 * @param lead the key of what follows its heading
 * @param unsent a comment that did not reach the sender, for its writer to keep
 */
public record AnswerView(
        String job,
        String title,
        String contact,
        String words,
        String texts,
        String lead,
        String code,
        Tone tone,
        @Nullable String unsent) {

    /** How it feels: done, stopped, or worth another try. */
    public enum Tone {
        SIGNED,
        REJECTED,
        NOT_DONE
    }

    static AnswerView of(Answer answer) {
        return of(answer, answer.words() + ".answer." + answer.result(), toneOf(answer.result()), null);
    }

    /** To one who meant to reject, and whose comment reached nobody. */
    static AnswerView ofUnsent(Answer answer, String comment) {
        boolean before = answer.result() == SigningResult.ALREADY_REJECTED;
        return of(
                answer,
                answer.words() + (before ? ".answer." : ".answer.NOT_REJECTED.") + answer.result(),
                before ? Tone.REJECTED : Tone.NOT_DONE,
                comment);
    }

    private static AnswerView of(Answer answer, String texts, Tone tone, @Nullable String unsent) {
        return new AnswerView(
                answer.job(),
                answer.title(),
                answer.contact(),
                answer.words(),
                texts,
                (answer.stopped() == null ? texts : answer.words() + ".stopped." + answer.stopped()) + ".lead",
                answer.result().name(),
                tone,
                unsent);
    }

    private static Tone toneOf(SigningResult result) {
        boolean rejected = result == SigningResult.REJECTED || result == SigningResult.ALREADY_REJECTED;
        return result.isSigned() ? Tone.SIGNED : rejected ? Tone.REJECTED : Tone.NOT_DONE;
    }

    /** The key of whom to ask, and of what can still be done about it. */
    public String asking() {
        return words
                + switch (tone) {
                    case SIGNED -> ".answer.mistake";
                    case REJECTED -> ".answer.mistakenRejection";
                    case NOT_DONE -> ".answer.ask";
                };
    }

    /** The same button may work in a while. */
    public boolean isWorthAnotherTry() {
        return code.equals(SigningResult.BUSY.name()) || code.equals(SigningResult.SERVICE_DOWN.name());
    }

    public boolean isWantsStrongerEid() {
        return code.equals(SigningResult.LEVEL_TOO_LOW.name());
    }

    /** The comment may be of use all the same, to whoever can send the document anew. */
    public boolean isWorthTelling() {
        return unsent != null && code.equals(SigningResult.NO_LONGER_OPEN.name());
    }

    /** There is another document to read first. */
    public boolean isSentAnew() {
        return code.equals(SigningResult.SENT_ANEW.name());
    }

    @Override
    public String toString() {
        return "AnswerView[" + job + ", " + code + "]";
    }
}

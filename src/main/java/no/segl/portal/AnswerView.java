package no.segl.portal;

import no.segl.signingjob.SigningResult;

/** An {@link Answer} as the page reads it. */
public record AnswerView(String job, String title, String contact, String code, Tone tone) {

    /** How it feels: done, stopped, or worth another try. */
    public enum Tone {
        SIGNED,
        REJECTED,
        NOT_SIGNED
    }

    static AnswerView of(Answer answer) {
        SigningResult result = answer.result();
        Tone tone =
                result.isSigned() ? Tone.SIGNED : result == SigningResult.REJECTED ? Tone.REJECTED : Tone.NOT_SIGNED;
        return new AnswerView(answer.job(), answer.title(), answer.contact(), result.name(), tone);
    }

    /** The same button may work in a while. */
    public boolean isWorthAnotherTry() {
        return code.equals(SigningResult.BUSY.name()) || code.equals(SigningResult.SERVICE_DOWN.name());
    }

    public boolean isWantsStrongerEid() {
        return code.equals(SigningResult.LEVEL_TOO_LOW.name());
    }

    @Override
    public String toString() {
        return "AnswerView[" + job + ", " + code + "]";
    }
}

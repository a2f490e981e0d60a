package no.segl.notification;

/** A notice in words: an e-mail's subject, its two bodies, and an SMS. */
public record LetterText(String subject, String text, String html, String sms) {

    @Override
    public String toString() {
        return "LetterText[…]";
    }
}

package no.segl.signingjob.letter;

/**
 * What is filled in at one place of a letter.
 *
 * @param label in the letter's language
 * @param required a letter without it is not finished
 * @param standard what stands there to begin with
 */
public record LetterField(String name, String label, Type type, boolean required, String standard) {

    /** What can be written in a field. */
    public enum Type {
        /** One line. */
        LINE(255),
        /** Paragraphs. */
        TEXT(20_000),
        /** A day, as 2026-12-01. */
        DATE(10);

        private final int longest;

        Type(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }
    }
}

package no.segl.story;

/** Lets a test follow a sheet line by line, in its own words. */
final class Wording {

    private Wording() {}

    /** One line of the sheet; where it does not hold, the failure says which. */
    static void line(String words, Runnable holds) {
        try {
            holds.run();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("«" + words + "»: " + broken.getMessage(), broken);
        }
    }
}

package no.segl.notification;

/**
 * An SMS and what it costs. In the alphabet of GSM (3GPP TS 23.038), which has æ, ø, å, ä and ö, a part holds 160
 * characters, 153 where there are several; one character beyond it, and a part holds 70, or 67.
 */
record SmsText(String text) {

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** Each takes the place of two. */
    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** With the punctuation of print replaced by what telephones have, so that a dash does not double the price. */
    static SmsText of(String written) {
        return new SmsText(written.replaceAll("[«»“”„]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replaceAll("[‐‑‒–—−]", "-")
                .replace("…", "...")
                .replaceAll("[\\h\\v]+", " ")
                .strip());
    }

    int parts() {
        boolean gsm = text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0 || EXTENSION.indexOf(each) >= 0);
        int length = gsm
                ? text.length()
                        + (int) text.chars()
                                .filter(each -> EXTENSION.indexOf(each) >= 0)
                                .count()
                : text.length();
        int whole = gsm ? 160 : 70;
        int part = gsm ? 153 : 67;
        return length <= whole ? 1 : (length + part - 1) / part;
    }
}

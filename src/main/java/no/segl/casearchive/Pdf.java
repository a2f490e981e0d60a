package no.segl.casearchive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A PDF's bytes. Whether they can be signed is for the intake to judge, not for the archive. */
record Pdf(byte[] content) {

    /** Readers look for the mark within the first kilobyte. */
    private static final int FIRST_KILOBYTE = 1024;

    boolean isPdf() {
        return text(FIRST_KILOBYTE).contains("%PDF-");
    }

    /** A signature's byte range is written into the file's plain bytes, for it is filled in last. */
    boolean isSigned() {
        return text(content.length).contains("/ByteRange");
    }

    private String text(int length) {
        return new String(content, 0, Math.min(content.length, length), StandardCharsets.ISO_8859_1);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Pdf[" + content.length + " bytes]";
    }
}

package no.segl.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks into a file before anybody parses it. */
final class Bytes {

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRAILER = "startxref".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPT = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    /** As far as readers look. */
    private static final int HEADER_WITHIN = 1024;

    private static final int END_WITHIN = 2048;

    private Bytes() {}

    static boolean beginAsPdf(byte[] file) {
        return indexOf(file, HEADER, 0, HEADER_WITHIN) >= 0;
    }

    /** A file that was cut off can often be put together again, but not all of it. */
    static boolean endAsPdf(byte[] file) {
        int length = withoutPadding(file);
        int trailer = indexOf(file, TRAILER, Math.max(0, length - END_WITHIN), length);
        return trailer >= 0 && indexOf(file, END, trailer, length) >= 0;
    }

    static boolean nameEncryption(byte[] file) {
        return indexOf(file, ENCRYPT, 0, file.length) >= 0;
    }

    /** The first place from "from" where the sought bytes lie wholly before "to", or -1. */
    static int indexOf(byte[] file, byte[] sought, int from, int to) {
        int last = Math.min(to, file.length) - sought.length;
        for (int at = from; at <= last; at++) {
            if (file[at] == sought[0] && Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
                return at;
            }
        }
        return -1;
    }

    private static int withoutPadding(byte[] file) {
        int length = file.length;
        while (length > 0 && file[length - 1] >= 0 && file[length - 1] <= ' ') {
            length--;
        }
        return length;
    }
}

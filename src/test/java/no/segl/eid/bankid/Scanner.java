package no.segl.eid.bankid;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a code as the app's camera does, from the picture that a page shows. */
final class Scanner {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private Scanner() {}

    /** @param size and path of the picture, see the page's svg */
    static String read(int size, String path) {
        var dark = MODULE.matcher(path).results().toList();
        int margin = dark.stream().mapToInt(Scanner::x).min().orElseThrow();
        BitMatrix modules = new BitMatrix(size - 2 * margin);
        dark.forEach(each -> modules.set(x(each) - margin, Integer.parseInt(each.group(2)) - margin));
        try {
            return new Decoder().decode(modules).getText();
        } catch (ChecksumException | FormatException e) {
            throw new AssertionError("no QR code", e);
        }
    }

    private static int x(MatchResult module) {
        return Integer.parseInt(module.group(1));
    }
}

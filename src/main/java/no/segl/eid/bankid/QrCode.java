package no.segl.eid.bankid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The picture that the app on another device scans. It is another one each second, so that nobody can send it to somebody
 * else who would then log the sender in.
 *
 * @param size of its square, in modules, with the margin that scanners need
 * @param path the dark modules as the path of an SVG
 */
record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    static QrCode of(Order order, Instant now) {
        return drawn(text(order.qrStartToken(), order.qrStartSecret(), Duration.between(order.at(), now)));
    }

    /** @param since the order was begun; whole seconds count */
    static String text(String token, String secret, Duration since) {
        String seconds = String.valueOf(Math.max(0, since.toSeconds()));
        return String.join(".", "bankid", token, seconds, hmac(secret, seconds));
    }

    private static String hmac(String secret, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    private static QrCode drawn(String text) {
        try {
            BitMatrix modules =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(modules.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("a short text fits into a QR code", e);
        }
    }
}

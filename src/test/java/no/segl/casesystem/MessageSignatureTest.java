package no.segl.casesystem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MessageSignatureTest {

    private static final Instant NOON = Instant.ofEpochSecond(1_790_000_000);
    private static final String SECRET = "a-secret-that-the-two-of-us-know-alone";
    private static final byte[] BODY = "{\"sequence\":1}".getBytes(UTF_8);

    /** printf '1790000000.{"sequence":1}' | openssl dgst -sha256 -hmac a-secret-that-the-two-of-us-know-alone */
    @Test
    void anybodyWithTheSecretComputesTheSame() {
        assertThat(MessageSignature.of(BODY, NOON, SECRET))
                .isEqualTo("t=1790000000,v1=0a4a4a2d4a51534be2204c5ccd2a9ebf8ca1c8a90c83b3a60580d22dc01f3f13");
    }

    @Test
    void anotherTimeBodyOrSecretIsAnotherSignature() {
        String signature = signatureIn(MessageSignature.of(BODY, NOON, SECRET));

        assertThat(signatureIn(MessageSignature.of(BODY, NOON.plusSeconds(1), SECRET)))
                .isNotEqualTo(signature);
        assertThat(signatureIn(MessageSignature.of("{\"sequence\":2}".getBytes(UTF_8), NOON, SECRET)))
                .isNotEqualTo(signature);
        assertThat(signatureIn(MessageSignature.of(BODY, NOON, SECRET + "!"))).isNotEqualTo(signature);
    }

    private static String signatureIn(String header) {
        return header.substring(header.indexOf("v1="));
    }
}

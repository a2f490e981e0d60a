package no.segl.maskinporten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.X509CertChainUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import no.segl.maskinporten.MaskinportenSettings.Key;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;

class ClientKeyTest {

    private static final String PASSWORD = "opens it";
    private static final JWTClaimsSet CLAIMS =
            new JWTClaimsSet.Builder().issuer("us").build();

    @TempDir
    private static Path folder;

    private static Path keystore;

    @BeforeAll
    static void makeAKeystore() throws Exception {
        keystore = folder.resolve("key.p12");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=Segl demo",
                        "-alias",
                        "ours",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(folder.resolve("keytool.txt"))).isZero();
    }

    private static Key keystore(String password, String id) {
        return new Key(null, new FileSystemResource(keystore), password, id);
    }

    private static Key jwk(String json) throws Exception {
        return new Key(new FileSystemResource(Files.writeString(folder.resolve("key.jwk"), json)), null, null, null);
    }

    @Test
    void anEnterpriseCertificateShowsItsChainAndNoId() throws Exception {
        SignedJWT signed =
                SignedJWT.parse(ClientKey.of(keystore(PASSWORD, null)).sign(CLAIMS));

        JWSHeader header = signed.getHeader();
        var chain = X509CertChainUtils.parse(header.getX509CertChain());
        assertThat(header.getKeyID()).isNull();
        assertThat(signed.verify(new RSASSAVerifier((RSAPublicKey) chain.get(0).getPublicKey())))
                .isTrue();
    }

    @Test
    void aKeyThatIsRegisteredThereShowsItsIdAndNoChain() throws Exception {
        SignedJWT signed = SignedJWT.parse(
                ClientKey.of(keystore(PASSWORD, "registered there")).sign(CLAIMS));

        assertThat(signed.getHeader().getKeyID()).isEqualTo("registered there");
        assertThat(signed.getHeader().getX509CertChain()).isNull();
    }

    @Test
    void aJsonWebKeyBringsItsOwnId() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("ours-2026").generate();

        SignedJWT signed = SignedJWT.parse(ClientKey.of(jwk(key.toJSONString())).sign(CLAIMS));

        assertThat(signed.getHeader().getKeyID()).isEqualTo("ours-2026");
        assertThat(signed.verify(new RSASSAVerifier(key))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"kty\":\"oct\",\"kid\":\"one\",\"k\":\"c2VjcmV0LXZhbHVl\"}"})
    void whatIsNoSuchKeyIsSaidWithoutQuotingIt(String json) throws Exception {
        Key settings = jwk(json);

        assertThatThrownBy(() -> ClientKey.of(settings))
                .hasMessageStartingWith("segl.maskinporten.key.jwk")
                .hasNoCause()
                .message()
                .doesNotContain("c2VjcmV0LXZhbHVl");
    }

    @Test
    void aKeystoreThatDoesNotOpenIsSaid() {
        assertThatThrownBy(() -> ClientKey.of(keystore("wrong", null))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> ClientKey.of(keystore(null, null))).hasMessageContaining("must be set");
    }
}

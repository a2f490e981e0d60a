package no.segl.eid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;

/** What a provider with whom a key is agreed is shown in place of a secret. */
class EidKeysTest {

    private static final String ISSUER = "https://idporten.example";

    /** One for all: to make it takes longest. */
    private static RSAKey key;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeAKey() throws JOSEException {
        key = new RSAKeyGenerator(2048).generate();
    }

    @Test
    void aKeyWithAnIdIsNamedByItAndTheProofIsForTheProviderAlone() throws Exception {
        RSAKey named = new RSAKey.Builder(key).keyID("segl-2026").build();

        SignedJWT proof = proof(new EidSettings.Key(jwk(named.toJSONString()), null, null, null));

        assertThat(proof.verify(new RSASSAVerifier(key.toRSAPublicKey()))).isTrue();
        assertThat(proof.getHeader().getKeyID()).isEqualTo("segl-2026");
        assertThat(proof.getHeader().getX509CertChain()).isNull();
        var claims = proof.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("segl");
        assertThat(claims.getSubject()).isEqualTo("segl");
        assertThat(claims.getAudience()).containsExactly(ISSUER);
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void anEnterpriseCertificateIsShownWithItsChain() throws Exception {
        SignedJWT proof = proof(keystore(key, null));

        assertThat(proof.verify(new RSASSAVerifier(key.toRSAPublicKey()))).isTrue();
        assertThat(proof.getHeader().getKeyID()).isNull();
        assertThat(proof.getHeader().getX509CertChain()).hasSize(1);
    }

    @Test
    void aKeystoresKeyMayBeRegisteredUnderAnId() throws Exception {
        SignedJWT proof = proof(keystore(key, "segl-2027"));

        assertThat(proof.getHeader().getKeyID()).isEqualTo("segl-2027");
        assertThat(proof.getHeader().getX509CertChain()).isNull();
    }

    @Test
    void aFileThatIsNoSuchKeyIsToldOfAtTheStartWithoutQuotingIt() throws Exception {
        String publicOnly =
                new RSAKey.Builder(key).keyID("segl").build().toPublicJWK().toJSONString();

        for (String file : List.of("{\"kty\":\"RSA\",\"d\":\"hemmelig\"", publicOnly, "{}")) {
            assertThatThrownBy(() -> keys(new EidSettings.Key(jwk(file), null, null, null)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasNoCause()
                    .hasMessageContaining("segl.eid.keys.idporten.jwk")
                    .hasMessageNotContaining("hemmelig");
        }
        assertThatThrownBy(() -> keys(new EidSettings.Key(null, null, null, null)))
                .hasMessageContaining("segl.eid.keys.idporten.jwk, or .keystore and .password, must be set");
    }

    private static ByteArrayResource jwk(String json) {
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8));
    }

    private EidSettings.Key keystore(RSAKey key, @Nullable String id) throws Exception {
        Path file = folder.resolve("enterprise.p12");
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        char[] password = "opens it".toCharArray();
        keystore.setKeyEntry(
                "any", key.toRSAPrivateKey(), password, new Certificate[] {selfSigned(key.toRSAPublicKey(), key)});
        try (OutputStream out = Files.newOutputStream(file)) {
            keystore.store(out, password);
        }
        return new EidSettings.Key(null, new FileSystemResource(file), "opens it", id);
    }

    private static Certificate selfSigned(RSAPublicKey publicKey, RSAKey key) throws Exception {
        var name = new X500Principal("CN=Prøvevik kommune");
        var until = Date.from(Instant.now().plus(Duration.ofDays(1)));
        var certificate = new JcaX509v3CertificateBuilder(name, BigInteger.ONE, new Date(), until, name, publicKey);
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(key.toRSAPrivateKey())));
    }

    private static EidKeys keys(EidSettings.Key key) {
        return new EidKeys(new EidSettings(
                List.of("pid"),
                List.of("name"),
                Map.of("a", "high"),
                Map.of(),
                Map.of(),
                Map.of("idporten", key),
                Duration.ofSeconds(1)));
    }

    private static SignedJWT proof(EidSettings.Key key) throws Exception {
        var parameters = EidTokens.assertion(keys(key)).convert(code());
        assertThat(parameters.getFirst("client_assertion_type"))
                .isEqualTo("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        return SignedJWT.parse(parameters.getFirst("client_assertion"));
    }

    private static OAuth2AuthorizationCodeGrantRequest code() throws JOSEException {
        ClientRegistration client = ClientRegistration.withRegistrationId("idporten")
                .clientId("segl")
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://segl.example/back")
                .authorizationUri(ISSUER + "/authorize")
                .tokenUri(ISSUER + "/token")
                .issuerUri(ISSUER)
                .build();
        var asked = OAuth2AuthorizationRequest.authorizationCode()
                .clientId("segl")
                .authorizationUri(ISSUER + "/authorize")
                .state("a")
                .build();
        var answer = OAuth2AuthorizationResponse.success("code")
                .redirectUri("https://segl.example/back")
                .state("a")
                .build();
        return new OAuth2AuthorizationCodeGrantRequest(client, new OAuth2AuthorizationExchange(asked, answer));
    }
}

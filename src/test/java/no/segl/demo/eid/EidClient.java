package no.segl.demo.eid;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Segl as the demo eID knows it: wherever it runs on this machine. */
final class EidClient {

    static final String ID = "segl-demo";
    static final String SECRET = "demo";
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private EidClient() {}

    static RegisteredClient registration() {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(ID)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/portal/login/from/eid")
                .postLogoutRedirectUri("http://127.0.0.1/portal/login")
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(2))
                        .build())
                .build();
    }

    /** Whoever signs with the key that is registered is let in like one who knows the secret. */
    static void knowTheKey(AuthenticationProvider provider) {
        if (provider instanceof JwtClientAssertionAuthenticationProvider assertions) {
            assertions.setJwtDecoderFactory(client -> EidClientKey.checked());
        }
    }

    /** The port is nobody's business: a test takes whichever is free. */
    static boolean mayReturnTo(@Nullable String address) {
        if (address == null) {
            return false;
        }
        URI uri = URI.create(address);
        return "http".equals(uri.getScheme())
                && THIS_MACHINE.contains(uri.getHost())
                && uri.getPath() != null
                && uri.getPath().startsWith("/portal/");
    }
}

package no.segl.eid;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Checks what a provider signed: by one of its keys, for us, by itself, for now. As Spring Security does by default, with
 * our patience and a smaller difference of clocks.
 */
@Component
class EidTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private final Map<String, JwtDecoder> known = new ConcurrentHashMap<>();
    private final RestTemplate http;

    EidTokenDecoders(EidSettings settings) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(settings.timeout());
        requests.setReadTimeout(settings.timeout());
        this.http = new RestTemplate(requests);
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        return known.computeIfAbsent(client.getRegistrationId(), id -> decoder(client));
    }

    private JwtDecoder decoder(ClientRegistration client) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(client.getProviderDetails().getJwkSetUri())
                .restOperations(http)
                .build();
        var claims = new OidcIdTokenValidator(client);
        claims.setClockSkew(Asked.SKEW);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(Asked.SKEW), claims));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}

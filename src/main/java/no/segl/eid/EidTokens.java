package no.segl.eid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter.JwtClientAuthenticationContext;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Trades the code that a person brings back for the login that the provider signed; shows our secret, or signs with our key. */
@Component
class EidTokens implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final RestClientAuthorizationCodeTokenResponseClient provider =
            new RestClientAuthorizationCodeTokenResponseClient();

    EidTokens(EidKeys keys, EidSettings settings) {
        provider.setRestClient(client(settings));
        provider.addParametersConverter(assertion(keys));
    }

    /** Lasts a minute, and has an id of its own. */
    static NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest> assertion(
            EidKeys keys) {
        var assertion =
                new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(keys::of);
        assertion.setJwtClientAssertionCustomizer(each -> complete(each, keys));
        return assertion;
    }

    /** For the provider by its name, as ID-porten wants it, and not for one of its addresses. */
    private static void complete(
            JwtClientAuthenticationContext<OAuth2AuthorizationCodeGrantRequest> assertion, EidKeys keys) {
        var client = assertion.getAuthorizationGrantRequest().getClientRegistration();
        assertion.getClaims().audience(List.of(client.getProviderDetails().getIssuerUri()));
        List<String> chain = keys.chainOf(client);
        if (!chain.isEmpty()) {
            assertion.getHeaders().x509CertificateChain(chain);
        }
    }

    private static RestClient client(EidSettings settings) {
        var http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(settings.timeout());
        http.setReadTimeout(settings.timeout());
        return RestClient.builder()
                .requestFactory(http)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest code) {
        OAuth2AccessTokenResponse answer = provider.getTokenResponse(code);
        Map<String, Object> more = new HashMap<>(answer.getAdditionalParameters());
        more.put(
                Asked.NAME,
                code.getAuthorizationExchange().getAuthorizationRequest().getAttribute(Asked.NAME));
        return OAuth2AccessTokenResponse.withResponse(answer)
                .additionalParameters(more)
                .build();
    }
}

package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * What was asked, in the session of who asked, until the answer comes: once, and from the provider that was asked (RFC
 * 9207; another one could have sent the person to us with its own code).
 */
@Component
class EidQuestions implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String PROMISED = "authorization_response_iss_parameter_supported";

    private final HttpSessionOAuth2AuthorizationRequestRepository inSession =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final EidProviders providers;

    EidQuestions(EidProviders providers) {
        this.providers = providers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return inSession.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        inSession.saveAuthorizationRequest(asked, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = inSession.removeAuthorizationRequest(request, response);
        if (asked != null && !isAnsweredBy(asked, request.getParameter("iss"))) {
            throw new OAuth2AuthenticationException("invalid_issuer");
        }
        return asked;
    }

    private boolean isAnsweredBy(OAuth2AuthorizationRequest asked, @Nullable String issuer) {
        ClientRegistration client =
                providers.findByRegistrationId(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        if (client == null) {
            return false;
        }
        var provider = client.getProviderDetails();
        return issuer == null
                ? !Boolean.TRUE.equals(provider.getConfigurationMetadata().get(PROMISED))
                : issuer.equals(provider.getIssuerUri());
    }
}

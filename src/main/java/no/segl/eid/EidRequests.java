package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Asks the provider to log somebody in: with PKCE and nonce, in the person's language, and anew where that is wanted. */
@Component
class EidRequests implements OAuth2AuthorizationRequestResolver {

    static final String START = "/portal/login/with";
    private static final String AGAIN = "again";

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final EidSettings settings;
    private final LocaleResolver languages;
    private final WayBack wayBack;

    EidRequests(
            ClientRegistrationRepository providers, EidSettings settings, LocaleResolver languages, WayBack wayBack) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(providers, START);
        this.settings = settings;
        this.languages = languages;
        this.wayBack = wayBack;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return refine(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return refine(plain.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest refine(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null) {
            return null;
        }
        wayBack.remember(request);
        OAuth2AuthorizationRequest.Builder refined = OAuth2AuthorizationRequest.from(asked);
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(refined);
        return refined.additionalParameters(more(asked, request)).build();
    }

    private Consumer<java.util.Map<String, Object>> more(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        String acr = settings.acrValues(asked.getAttribute("registration_id"));
        return parameters -> {
            parameters.put("ui_locales", languages.resolveLocale(request).getLanguage());
            if (acr != null) {
                parameters.put("acr_values", acr);
            }
            if (request.getParameter(AGAIN) != null) {
                parameters.put("prompt", "login");
                parameters.put("max_age", "0");
            }
        };
    }
}

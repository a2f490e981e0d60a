package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import no.segl.signingjob.identity.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Asks the provider to log somebody in: with PKCE and nonce, in the person's language, at the level that is needed, and
 * anew where that is wanted.
 */
@Component
class EidRequests implements OAuth2AuthorizationRequestResolver {

    static final String START = "/portal/login/with";
    static final String AGAIN = "again";
    static final String LEVEL = "level";

    /** How long a login lasts, wherever it was made: as long as ID-porten's own. */
    static final Duration LONGEST = Duration.ofMinutes(120);

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final EidProviders providers;
    private final EidSettings settings;
    private final LocaleResolver languages;
    private final WayBack wayBack;
    private final Clock clock;

    EidRequests(EidProviders providers, EidSettings settings, LocaleResolver languages, WayBack wayBack, Clock clock) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(providers, START);
        this.providers = providers;
        this.settings = settings;
        this.languages = languages;
        this.wayBack = wayBack;
        this.clock = clock;
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
        String registration = asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID);
        String acr = settings.acrToAskFor(registration, demanded(request));
        boolean again = request.getParameter(AGAIN) != null;
        Duration maxAge = again ? Duration.ZERO : LONGEST;
        OAuth2AuthorizationRequest.Builder refined = OAuth2AuthorizationRequest.from(asked);
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(refined);
        return refined.additionalParameters(parameters -> {
                    put(parameters, "ui_locales", language(registration, request));
                    put(parameters, "acr_values", acr);
                    put(parameters, "prompt", again ? "login" : null);
                    parameters.put("max_age", String.valueOf(maxAge.toSeconds()));
                })
                .attributes(kept ->
                        kept.put(Asked.NAME, new Asked(settings.level(acr).orElse(null), clock.instant(), maxAge)))
                .build();
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static @Nullable AssuranceLevel demanded(HttpServletRequest request) {
        return Arrays.stream(AssuranceLevel.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(request.getParameter(LEVEL)))
                .findFirst()
                .orElse(null);
    }

    /** The person's, or English where the provider does not speak it; ID-porten knows no Swedish. */
    private @Nullable String language(String registration, HttpServletRequest request) {
        String wanted = languages.resolveLocale(request).getLanguage();
        var spoken = providers.languagesOf(registration);
        return spoken.isEmpty() || spoken.contains(wanted) ? wanted : spoken.contains("en") ? "en" : null;
    }
}

package no.segl.security;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Accepts the access tokens of the issuer that the installation trusts. */
@Component
class BearerTokens {

    private final BearerSettings settings;

    BearerTokens(BearerSettings settings) {
        this.settings = settings;
    }

    void acceptedBy(HttpSecurity http, AuthenticationEntryPoint refused) throws Exception {
        if (settings.isOn()) {
            http.oauth2ResourceServer(server -> accept(server.authenticationEntryPoint(refused)));
        }
    }

    private void accept(OAuth2ResourceServerConfigurer<HttpSecurity> server) {
        var names = new JwtAuthenticationConverter();
        names.setPrincipalClaimName(settings.accountClaim());
        // what the account may do is read from its groups, never from the token
        names.setJwtGrantedAuthoritiesConverter(token -> List.of());
        // asked for at the first token, so that we start while the issuer is down
        server.jwt(jwt -> jwt.decoder(new SupplierJwtDecoder(this::decoder)).jwtAuthenticationConverter(names));
    }

    private JwtDecoder decoder() {
        NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(settings.issuer());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience()))));
        return decoder;
    }
}

package no.segl.demo.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.web.util.UriComponentsBuilder;

/** How a person comes back from the eID: with a code, and with the eID's name (RFC 9207), as from ID-porten. */
final class EidAnswer {

    private EidAnswer() {}

    static void tell(OidcProviderConfiguration.Builder aboutUs) {
        aboutUs.claim("authorization_response_iss_parameter_supported", true)
                .claim("ui_locales_supported", List.of("nb", "nn", "en", "se"))
                .claim("frontchannel_logout_supported", true);
    }

    static void send(HttpServletRequest request, HttpServletResponse response, Authentication granted)
            throws IOException {
        var code = (OAuth2AuthorizationCodeRequestAuthenticationToken) granted;
        Map<String, String> fields = new TreeMap<>();
        fields.put("code", code.getAuthorizationCode().getTokenValue());
        fields.put("state", code.getState());
        switch (faultOf(code)) {
            case ANSWER_OF_ANOTHER -> fields.put("iss", "https://another.example");
            case ANSWER_NAMELESS -> {}
            default ->
                fields.put("iss", AuthorizationServerContextHolder.getContext().getIssuer());
        }
        var back = UriComponentsBuilder.fromUriString(code.getRedirectUri());
        fields.keySet().forEach(name -> back.queryParam(name, "{" + name + "}"));
        response.sendRedirect(back.encode().buildAndExpand(fields).toUriString());
    }

    private static EidFault faultOf(OAuth2AuthorizationCodeRequestAuthenticationToken code) {
        return code.getPrincipal() instanceof Authentication person && person.getPrincipal() instanceof EidLoggedIn who
                ? who.fault()
                : EidFault.NONE;
    }
}

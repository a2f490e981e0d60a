package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * The headers of every page of ours. What Spring Security adds by itself stays: no-store, nosniff, and over https HSTS.
 * The web applications bring a policy of their own, since theirs cannot do without inline scripts.
 */
final class PageHeaders {

    /** wasm is what PDF.js reads some pictures and fonts with. */
    static final String POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none';"
            + " img-src 'self' data: blob:; font-src 'self' data: blob:; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'self'";

    private PageHeaders() {}

    static void on(HeadersConfigurer<HttpSecurity> headers) {
        var ours = new NegatedRequestMatcher(withDefaults().matcher("/camunda/**"));
        headers.addHeaderWriter(
                new DelegatingRequestMatcherHeaderWriter(ours, new ContentSecurityPolicyHeaderWriter(POLICY)));
        headers.frameOptions(frames -> frames.sameOrigin());
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}

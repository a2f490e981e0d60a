package no.segl.casearchive;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Lets the slash of a case number stand encoded in an address (2026%2F123), which is refused everywhere else. */
@Configuration(proxyBeanMethods = false)
@InBuiltInArchive
class EncodedCaseNumbers {

    private static final String CASES = "/api/archive/cases/";

    /** Tomcat hands the slash on undecoded; whether it may stand there is for the firewall to say. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashesReachTheFirewall() {
        String passedOn = EncodedSolidusHandling.PASS_THROUGH.getValue();
        return server -> server.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling(passedOn));
    }

    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall strict = new StrictHttpFirewall();
        StrictHttpFirewall forCases = new StrictHttpFirewall();
        forCases.setAllowUrlEncodedSlash(true);
        // Tomcat's decoded path still has the slash as %2F; an encoded percent sign (%25) stays refused
        forCases.getDecodedUrlBlocklist().remove("%");
        return new HttpFirewall() {
            @Override
            public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
                boolean ofCase = request.getRequestURI().startsWith(request.getContextPath() + CASES);
                return (ofCase ? forCases : strict).getFirewalledRequest(request);
            }

            @Override
            public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
                return strict.getFirewalledResponse(response);
            }
        };
    }
}

package no.segl.demo.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.URI;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** The eID's web server and its two pages. Not a {@code @Configuration}, so that the application's scan passes it by. */
@EnableWebMvc
class EidWeb {

    @Bean
    TomcatServletWebServerFactory webServer(EidPort port) {
        var server = new TomcatServletWebServerFactory(port.number());
        server.setAddress(InetAddress.getLoopbackAddress());
        // cookies do not know ports: any other name would overwrite the application's
        server.getSession().getCookie().setName("DEMO_EID");
        return server;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    RouterFunction<ServerResponse> pages() {
        return RouterFunctions.route()
                .GET("/login", EidWeb::login)
                .GET("/cancel", EidWeb::cancel)
                .GET("/logged-out", request -> page(EidPage.loggedOut()))
                .build();
    }

    private static ServerResponse login(ServerRequest request) {
        return page(EidPage.login(request.param("wrong").isPresent()));
    }

    private static ServerResponse page(String html) {
        return ServerResponse.ok()
                .contentType(new MediaType("text", "html", java.nio.charset.StandardCharsets.UTF_8))
                .body(html);
    }

    /** Back to where the person came from, empty-handed. */
    private static ServerResponse cancel(ServerRequest request) {
        HttpServletRequest servlet = request.servletRequest();
        SavedRequest asked = new HttpSessionRequestCache().getRequest(servlet, (HttpServletResponse) null);
        String back = asked == null ? null : first(asked, "redirect_uri");
        if (!EidClient.mayReturnTo(back)) {
            return page(EidPage.loggedOut());
        }
        URI address = UriComponentsBuilder.fromUriString(back)
                .queryParam("error", "access_denied")
                .queryParam("state", "{state}")
                .queryParam("iss", "{iss}")
                .encode()
                .build(first(asked, "state"), asked.getRedirectUrl().replaceFirst("/oauth2/.*", ""));
        return ServerResponse.seeOther(address).build();
    }

    private static String first(SavedRequest asked, String parameter) {
        String[] values = asked.getParameterValues(parameter);
        return values == null || values.length == 0 ? "" : values[0];
    }
}

package no.segl.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.demo.eid.EidFault;

/** A signer's browser that can be stopped between two pages, so that others can step in there. */
final class Browser {

    private static final String BACK = "/portal/login/from/";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI root;
    private final String language;

    Browser(int port, String language) {
        this.root = URI.create("http://127.0.0.1:" + port);
        this.language = language;
    }

    /** @return the page that one comes to in the end */
    HttpResponse<String> goesTo(String address) {
        HttpResponse<String> answer = steps(address);
        while (answer.statusCode() / 100 == 3) {
            answer = steps(to(answer).toString());
        }
        return answer;
    }

    /** @return also a redirect */
    HttpResponse<String> steps(String address) {
        return send(HttpRequest.newBuilder(root.resolve(address)).GET());
    }

    /** @return where one is sent from there, with what the eID is asked for */
    Map<String, String> asks(String address) {
        return fields(to(steps(address)));
    }

    /** @return the address at which the eID sends one back, not yet visited */
    String comesBackFrom(String start, String person, EidFault fault) {
        URI eid = goesTo(start).uri().resolve("/login");
        URI next = to(send(HttpRequest.newBuilder(eid)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("pid=" + person + "&fault=" + fault))));
        while (!next.getPath().startsWith(BACK)) {
            next = to(steps(next.toString()));
        }
        return next.toString();
    }

    HttpResponse<String> logsIn(String person, EidFault fault) {
        return goesTo(comesBackFrom("/portal/login/with/eid", person, fault));
    }

    static URI to(HttpResponse<?> answer) {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect: " + answer.statusCode() + " " + answer.uri()));
        return answer.uri().resolve(location);
    }

    static Map<String, String> fields(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> field.length == 1 ? "" : URLDecoder.decode(field[1], UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html")
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

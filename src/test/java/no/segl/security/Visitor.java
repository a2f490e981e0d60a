package no.segl.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.segl.story.Http;

/** Somebody who comes by HTTP, as a browser that keeps its cookies or as a program that shows its password each time. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;
    private final Map<String, String> headers;

    private Visitor(int port, Map<String, String> headers) {
        this.root = "http://127.0.0.1:" + port;
        this.headers = headers;
    }

    static Visitor browser(int port) {
        return new Visitor(port, Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    static Visitor program(int port) {
        return new Visitor(port, Map.of());
    }

    static Visitor program(int port, String account, String password) {
        String login = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8));
        return new Visitor(port, Map.of("Authorization", "Basic " + login));
    }

    public static Visitor loggedIn(int port, String account) {
        Visitor browser = browser(port);
        var answer = browser.login(account, "demo");
        if (browser.whereTo(answer).contains("/login")) {
            throw new IllegalStateException(account + " could not log in");
        }
        return browser;
    }

    HttpResponse<String> login(String account, String password) {
        get("/login");
        return postForm("/login", Map.of("username", account, "password", password, "_csrf", csrfToken()));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, Map.of(), "");
    }

    /** A file, as it comes. */
    public HttpResponse<InputStream> stream(String path) {
        return send(request("GET", path, Map.of(), new byte[0]), BodyHandlers.ofInputStream());
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return send("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }

    /** As a script of our own pages sends a file. @param parts as {@link Http#multipart} takes them */
    HttpResponse<String> multipart(String path, Map<String, Object> parts) {
        String boundary = UUID.randomUUID().toString();
        Map<String, String> more = new HashMap<>(Map.of("Content-Type", "multipart/form-data; boundary=" + boundary));
        cookie("DESK-XSRF").ifPresent(token -> more.put("X-DESK-XSRF", token));
        return send("POST", path, more, Http.parts(parts, boundary));
    }

    HttpResponse<String> json(String method, String path, String body) {
        return send(method, path, Map.of("Content-Type", "application/json"), body);
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> more, String body) {
        return send(method, path, more, body.getBytes(UTF_8));
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> more, byte[] body) {
        return send(request(method, path, more, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, Map<String, String> more, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        // as the web applications do
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        more.forEach(request::header);
        return request.build();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String csrfToken() {
        return cookie("DESK-XSRF").orElseThrow();
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public String whereTo(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

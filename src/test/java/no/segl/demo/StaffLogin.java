package no.segl.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/** Logs in with the staff's form over plain HTTP, and carries the cookies by hand: they are for HTTPS alone. */
final class StaffLogin {

    private final Map<String, String> cookies = new TreeMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    private StaffLogin(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** @return the path that one who has logged in is led to */
    static String landsAt(int port, String account, String password) throws IOException, InterruptedException {
        StaffLogin browser = new StaffLogin(port);
        browser.send("/login", null);
        String form = "username=" + encoded(account) + "&password=" + encoded(password) + "&_csrf="
                + encoded(browser.cookies.get("DESK-XSRF"));
        HttpResponse<Void> answer = browser.send("/login", form);
        return path(browser.send(path(answer), null));
    }

    private HttpResponse<Void> send(String path, String form) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        HttpResponse<Void> answer = client.send(request.build(), BodyHandlers.discarding());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String path(HttpResponse<Void> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("no redirection"))
                .getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

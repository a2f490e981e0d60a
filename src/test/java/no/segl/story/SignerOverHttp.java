package no.segl.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import no.segl.demo.DemoPerson;
import no.segl.demo.DemoSwedishBankId;
import no.segl.demo.bankid.BankIdOrder;

/** A signer whose browser runs no scripts. */
public final class SignerOverHttp {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final URI root;

    public SignerOverHttp(int port) {
        this.root = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    /** @return the page that one comes to in the end */
    public HttpResponse<String> logsInAs(String nationalId) {
        URI eid = get("/portal/login/with/eid").uri();
        return send(form(eid.resolve("/login"), "pid=" + nationalId));
    }

    /** @return the page that one comes to in the end */
    public HttpResponse<String> logsInWithBankId(DemoPerson person) {
        sends(get("/portal"), "/portal/login/bankid");
        return confirmsInTheApp(DemoSwedishBankId.bankId().newest(), person);
    }

    /** The waiting page loads itself again until it goes on. */
    HttpResponse<String> confirmsInTheApp(BankIdOrder order, DemoPerson person) {
        DemoSwedishBankId.bankId().confirm(order, person.nationalId().value(), person.fullName());
        return await().atMost(Town.PATIENCE)
                .until(
                        () -> get("/portal/login/bankid"),
                        page -> !page.uri().getPath().startsWith("/portal/login"));
    }

    /** Presses the button of a form on this page. @param address where the form goes to */
    HttpResponse<String> sends(HttpResponse<String> page, String address) {
        assertThat(page.body()).contains("action=\"" + address + "\"");
        return sends(page, address, "");
    }

    /** As {@link #sends}, also where the page has no such form. @param fields each begins with an ampersand */
    public HttpResponse<String> sends(HttpResponse<String> page, String address, String fields) {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("there is no form on the page:\n" + page.body());
        }
        return send(form(root.resolve(address), "_csrf=" + encoded(token.group(1)) + fields));
    }

    /** Where nobody has logged in and the address alone is the secret. */
    public HttpResponse<String> sendsOpenly(String address, String field, String value) {
        return send(form(root.resolve(address), field + "=" + encoded(value)));
    }

    public HttpResponse<String> signs(String job) {
        return answers(job, "sign", "");
    }

    public HttpResponse<String> rejects(String job, String comment) {
        return answers(job, "reject", "&comment=" + encoded(comment));
    }

    private HttpResponse<String> answers(String job, String how, String fields) {
        String address = "/portal/jobs/" + job + "/" + how;
        return sends(get(address), address, fields);
    }

    /** The copy that the portal offers, byte for byte. */
    byte[] downloads(String job) {
        return send(
                        HttpRequest.newBuilder(root.resolve("/portal/jobs/" + job + "/download")),
                        BodyHandlers.ofByteArray())
                .body();
    }

    /** As the database knows it. */
    String session() {
        return new String(Base64.getDecoder().decode(cookie("SESSION")), UTF_8);
    }

    /** The login at the eID, as its tokens call it ("sid"). */
    String loginAtEid() throws NoSuchAlgorithmException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(cookie("DEMO_EID").getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static HttpRequest.Builder form(URI to, String fields) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return browser.send(request.header("Accept", "text/html").build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

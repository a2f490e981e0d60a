package no.segl.demo.bankid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.segl.demo.DemoPerson;
import no.segl.signingjob.identity.NationalId;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The app in which a person of the demo answers: confirms, cancels, or takes too long. */
final class BankIdApp {

    private static final Duration PICTURE_LASTS = Duration.ofSeconds(30);

    private final DemoBankId bankId;

    BankIdApp(DemoBankId bankId) {
        this.bankId = bankId;
    }

    void answer(HttpExchange exchange) throws IOException {
        Map<String, String> fields = fields(exchange);
        Optional<BankIdOrder> found = fields.containsKey("qr")
                ? scanned(fields.get("qr"))
                : bankId.startedBy(fields.getOrDefault("autostarttoken", ""));
        BankIdOrder order = found.filter(BankIdOrder::isPending).orElse(null);
        String page;
        if (order == null) {
            page = BankIdAppPage.nothing();
        } else if (fields.containsKey("action")) {
            page = act(order, fields);
        } else {
            order.hint("userSign");
            page = BankIdAppPage.question(order, back(fields), "");
        }
        byte[] html = page.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, html.length);
        exchange.getResponseBody().write(html);
        exchange.close();
    }

    private String act(BankIdOrder order, Map<String, String> fields) {
        String action = fields.get("action");
        if (!action.equals("confirm")) {
            order.fail(action);
            return BankIdAppPage.over(back(fields));
        }
        NationalId person = NationalId.parse(fields.getOrDefault("pid", ""))
                .filter(id -> !id.isNorwegian()
                        && (id.isSynthetic() || DemoPerson.of(id).isPresent()))
                .orElse(null);
        if (person == null || (order.onlyFor != null && !order.onlyFor.equals(person.value()))) {
            return BankIdAppPage.question(
                    order, back(fields), "Det BankID:t finns inte, eller är inte det som frågas efter.");
        }
        String name = DemoPerson.of(person).map(DemoPerson::fullName).orElse("Provia Testsson");
        bankId.confirm(order, person.value(), name);
        return BankIdAppPage.over(back(fields));
    }

    private static String back(Map<String, String> fields) {
        return fields.getOrDefault("redirect", "null");
    }

    /** A picture counts for a few seconds only. */
    private Optional<BankIdOrder> scanned(String text) {
        String[] parts = text.split("\\.");
        return bankId.orders().stream()
                .filter(order -> parts.length == 4
                        && parts[0].equals("bankid")
                        && parts[1].equals(order.qrStartToken)
                        && isNow(order, parts[2])
                        && parts[3].equals(hmac(order.qrStartSecret, parts[2])))
                .findFirst();
    }

    private static boolean isNow(BankIdOrder order, String seconds) {
        Duration age = Duration.between(order.at.plusSeconds(Long.parseLong(seconds)), Instant.now());
        return age.abs().compareTo(PICTURE_LASTS) < 0;
    }

    private static String hmac(String secret, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(HttpExchange exchange) throws IOException {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        return Arrays.stream((query + "&" + body).split("&"))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0],
                        field -> UriUtils.decode(field[1].replace('+', ' '), UTF_8),
                        (first, second) -> second,
                        HashMap::new));
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

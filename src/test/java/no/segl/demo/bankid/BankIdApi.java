package no.segl.demo.bankid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import no.segl.demo.bankid.DemoBankId.Mood;
import org.jspecify.annotations.Nullable;

/** BankID's relying-party API, version 6. */
final class BankIdApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_SHOWN_AT_LOGIN = 1_500;
    private static final int LONGEST_SHOWN_WHEN_SIGNING = 40_000;

    private final DemoBankId bankId;

    BankIdApi(DemoBankId bankId) {
        this.bankId = bankId;
    }

    void answer(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        if (bankId.mood() == Mood.SILENT) {
            bankId.leaveUnanswered();
            return;
        }
        if (bankId.mood() == Mood.MAINTENANCE) {
            refuse(exchange, 503, "Maintenance");
        } else if (bankId.mood() == Mood.FAILING) {
            refuse(exchange, 500, "internalError");
        } else {
            switch (exchange.getRequestURI().getPath().replaceFirst(".*/", "")) {
                case "auth" -> begin(exchange, asked, false);
                case "sign" -> begin(exchange, asked, true);
                case "collect" -> collect(exchange, order(asked));
                case "cancel" -> cancel(exchange, order(asked));
                default -> refuse(exchange, 404, "notFound");
            }
        }
    }

    private void begin(HttpExchange exchange, JsonNode asked, boolean signs) throws IOException {
        String visible = asked.path("userVisibleData").asText();
        int longest = signs ? LONGEST_SHOWN_WHEN_SIGNING : LONGEST_SHOWN_AT_LOGIN;
        boolean fits = asked.path("endUserIp").asText().matches("[0-9a-fA-F.:]+")
                && visible.length() <= longest
                && !(signs && visible.isEmpty());
        String only = asked.at("/requirement/personalNumber").asText();
        if (!fits) {
            refuse(exchange, 400, "invalidParameters");
        } else if (hasAnother(only)) {
            refuse(exchange, 400, "alreadyInProgress");
        } else {
            BankIdOrder order = new BankIdOrder(
                    signs, visible, asked.path("userNonVisibleData").asText(), only.isEmpty() ? null : only);
            bankId.begin(order);
            send(
                    exchange,
                    200,
                    Map.of(
                            "orderRef", order.reference,
                            "autoStartToken", order.autoStartToken,
                            "qrStartToken", order.qrStartToken,
                            "qrStartSecret", order.qrStartSecret));
        }
    }

    /** One person can be asked for one thing at a time; whoever is asked for a second loses both. */
    private boolean hasAnother(String person) {
        boolean any = false;
        for (BankIdOrder other : bankId.orders()) {
            if (!person.isEmpty() && person.equals(other.onlyFor) && other.isPending()) {
                other.fail("cancelled");
                any = true;
            }
        }
        return any;
    }

    private void collect(HttpExchange exchange, @Nullable BankIdOrder order) throws IOException {
        if (order == null || !order.collect(bankId.patience())) {
            refuse(exchange, 400, "invalidParameters");
            return;
        }
        Map<String, Object> told = new HashMap<>(Map.of("orderRef", order.reference, "status", order.status()));
        BankIdOrder.Answer answer = order.answer();
        if (answer == null) {
            told.put("hintCode", order.hint());
        } else {
            Base64.Encoder base64 = Base64.getEncoder();
            told.put(
                    "completionData",
                    Map.of(
                            "user",
                            Map.of("personalNumber", answer.personalNumber(), "name", answer.name()),
                            "device",
                            Map.of("ipAddress", "127.0.0.1"),
                            "signature",
                            base64.encodeToString(answer.signature()),
                            "ocspResponse",
                            base64.encodeToString(answer.ocspResponse())));
        }
        send(exchange, 200, told);
    }

    private void cancel(HttpExchange exchange, @Nullable BankIdOrder order) throws IOException {
        if (order == null || !order.isPending()) {
            refuse(exchange, 400, "invalidParameters");
        } else {
            order.fail("cancelled");
            send(exchange, 200, Map.of());
        }
    }

    private @Nullable BankIdOrder order(JsonNode asked) {
        return bankId.find(asked.path("orderRef").asText()).orElse(null);
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        send(exchange, status, Map.of("errorCode", code, "details", "Said by the demo, and not to be repeated"));
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}

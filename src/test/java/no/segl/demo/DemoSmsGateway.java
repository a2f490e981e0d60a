package no.segl.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Speaks as LINK Mobility's MyLINK SMS API does (OpenAPI v1): a token for client and secret, messages in an array, and later
 * a report of each.
 */
public final class DemoSmsGateway implements AutoCloseable {

    /** It is told in the report, not when the message is taken. */
    public static final String NO_SUCH_NUMBER = "+46701740699";

    private static final String CLIENT = "segl-demo";
    private static final String SECRET = "demo";
    private static final String SENDER = "\\+?[0-9]{1,15}|[A-Za-z0-9\\s+\\-/'\"!#%&()*.?><;]{1,11}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(2, DemoSmsGateway::daemon);
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Sms> taken = new CopyOnWriteArrayList<>();
    private volatile String token = "";
    private volatile int failing;
    private volatile boolean losing;

    /** One as the telephone shows it. */
    public record Sms(
            Instant at,
            String from,
            String to,
            String text,
            String reference,
            @Nullable String reportTo) {}

    public DemoSmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::giveToken);
        server.createContext("/sms/v1/messages", this::take);
        server.setExecutor(workers);
        server.start();
    }

    public Map<String, Object> properties() {
        return Map.of(
                "segl.notification.sms.url",
                address("/sms/v1/messages"),
                "segl.notification.sms.token-url",
                address("/token"),
                "segl.notification.sms.client-id",
                CLIENT,
                "segl.notification.sms.client-secret",
                SECRET);
    }

    public List<Sms> taken() {
        return List.copyOf(taken);
    }

    /** @param status answered to every message from now on; 0 for none */
    public void failing(int status) {
        failing = status;
    }

    /** From now on: what is taken is kept and reported, but the sender hears nothing. */
    public void loseAnswers(boolean lose) {
        losing = lose;
    }

    /** As after an hour. */
    public void forgetToken() {
        token = "";
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!form.contains("grant_type=client_credentials")
                || !form.contains("client_id=" + CLIENT)
                || !form.contains("client_secret=" + SECRET)) {
            answer(exchange, 401, Map.of("error", "invalid_client"));
            return;
        }
        token = UUID.randomUUID().toString();
        answer(exchange, 200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", 3600));
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode messages = JSON.readTree(exchange.getRequestBody());
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (token.isEmpty() || !bearer.equals("Bearer " + token)) {
            answer(exchange, 401, Map.of("message", "Unauthorized"));
        } else if (failing != 0) {
            answer(exchange, failing, Map.of("requestId", UUID.randomUUID().toString()));
        } else if (!areFine(messages)) {
            answer(exchange, 400, Map.of("requestId", UUID.randomUUID().toString(), "message", "validation"));
        } else {
            messages.forEach(this::keep);
            if (losing) {
                exchange.close();
            } else {
                answer(exchange, 202, Map.of("requestId", UUID.randomUUID().toString(), "messages", List.of()));
            }
        }
    }

    private static boolean areFine(JsonNode messages) {
        if (!messages.isArray() || messages.isEmpty()) {
            return false;
        }
        for (JsonNode message : messages) {
            String sender = message.at("/content/options").path("sms.sender").asText();
            if (!message.path("recipient").asText().startsWith("+")
                    || message.at("/content/text").asText().isEmpty()
                    || !sender.matches(SENDER)) {
                return false;
            }
        }
        return true;
    }

    private void keep(JsonNode message) {
        Sms sms = new Sms(
                Instant.now(),
                message.at("/content/options").path("sms.sender").asText(),
                message.path("recipient").asText(),
                message.at("/content/text").asText(),
                message.path("referenceId").asText(),
                message.at("/callback/urls/0").asText(null));
        taken.add(sms);
        if (sms.reportTo() != null) {
            boolean exists = !sms.to().equals(NO_SUCH_NUMBER);
            workers.execute(() -> report(sms, exists ? "delivered" : "rejected", exists ? 2000 : 3004));
        }
    }

    /** What the provider would say later. */
    public void report(Sms sms, String type, int code) {
        Map<String, Object> report = Map.of(
                "eventId", UUID.randomUUID().toString(),
                "channel", "sms",
                "recipient", sms.to(),
                "timeStamp", Instant.now().toString(),
                "status", Map.of("referenceId", sms.reference(), "type", type, "code", code, "segments", 1));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(String.valueOf(sms.reportTo())))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(report)))
                    .build();
            http.send(request, BodyHandlers.discarding());
        } catch (IOException gone) {
            // as with any webhook: who does not listen misses it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] json = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-sms");
        thread.setDaemon(true);
        return thread;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}

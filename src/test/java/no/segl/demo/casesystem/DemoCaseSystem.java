package no.segl.demo.casesystem;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks each message's signature as README tells case systems to, and drops what it has heard before. */
public final class DemoCaseSystem implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECRET = "segl-demo-secret-of-the-case-system";
    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d+),v1=([0-9a-f]{64})");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(DemoCaseSystem::daemon);
    private final List<Heard> attempts = new CopyOnWriteArrayList<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.WELL;

    public DemoCaseSystem() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/segl", this::inMood);
        server.createContext("/elsewhere", exchange -> answer(exchange, 200));
        server.setExecutor(workers);
        server.start();
    }

    /** The settings of an application that tells this one of the jobs of an account. */
    public Map<String, Object> properties(String account) {
        return Map.of(
                "segl.casesystem.webhooks[0].account",
                account,
                "segl.casesystem.webhooks[0].url",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/segl",
                "segl.casesystem.webhooks[0].secret",
                SECRET);
    }

    public void is(Mood now) {
        mood = now;
    }

    /** Answers 500 to whatever is about this job. */
    public void refuses(String job, boolean refuses) {
        if (refuses) {
            refused.add(job);
        } else {
            refused.remove(job);
        }
    }

    /** What was taken of a job, each once, in the order in which it came. */
    public List<Heard> heardOf(String job) {
        return heard.stream().filter(each -> each.job().equals(job)).toList();
    }

    /** Every well signed message of a job that reached this address, whatever became of it. */
    public List<Heard> attemptsOf(String job) {
        return attempts.stream().filter(each -> each.job().equals(job)).toList();
    }

    private void inMood(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (mood == Mood.DOWN) {
            exchange.close();
            return;
        }
        if (!isSigned(String.valueOf(exchange.getRequestHeaders().getFirst("Segl-Signature")), body)) {
            answer(exchange, 401);
            return;
        }
        JsonNode message = JSON.readTree(body);
        Heard came =
                new Heard(exchange.getRequestHeaders().getFirst("Segl-Delivery"), message, new String(body, UTF_8));
        attempts.add(came);
        switch (refused.contains(came.job()) ? Mood.FAILING : mood) {
            case FAILING -> answer(exchange, 500);
            case REDIRECTING -> {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                answer(exchange, 307);
            }
            case SLOW -> take(came); // and leaves the caller waiting
            case LOSING_ANSWERS -> {
                take(came);
                exchange.close();
            }
            default -> {
                take(came);
                answer(exchange, 204);
            }
        }
    }

    private synchronized void take(Heard came) {
        if (heard.stream().noneMatch(each -> each.id().equals(came.id()))) {
            heard.add(came);
        }
    }

    /** The time may be one that a test has moved: a real receiver refuses one that is far from its own. */
    private static boolean isSigned(String header, byte[] body) {
        Matcher parts = SIGNATURE.matcher(header);
        if (!parts.matches()) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            mac.update((parts.group(1) + ".").getBytes(UTF_8));
            return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(parts.group(2)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-case-system");
        thread.setDaemon(true);
        return thread;
    }
}

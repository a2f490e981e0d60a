package no.segl.demo.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks as efm-integrasjonspunkt does: capabilities, messages out in three steps, statuses. */
public final class DemoIntegrationPoint implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String USER = "segl-demo";
    private static final String PASSWORD = "demo";
    private static final String SENDER = "999999999";
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)\"?");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(DemoIntegrationPoint::daemon);
    private final ConcurrentMap<String, MailboxMessage> messages = new ConcurrentHashMap<>();
    private final Map<String, Boolean> special = new ConcurrentHashMap<>();
    private final Predicate<String> hasMailbox;
    private final AtomicInteger untilLost = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    /** @param hasMailbox of those of whom no test says otherwise */
    public DemoIntegrationPoint(Predicate<String> hasMailbox) {
        this.hasMailbox = hasMailbox;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/capabilities/", exchange -> inMood(exchange, this::capabilities));
        server.createContext("/api/messages/out", exchange -> inMood(exchange, this::message));
        server.createContext("/api/statuses/", exchange -> inMood(exchange, this::statuses));
        server.setExecutor(workers);
        server.start();
    }

    /** The settings of an application that uses this one. */
    public Map<String, Object> properties() {
        return Map.of(
                "segl.mailbox.kind",
                "eformidling",
                "segl.mailbox.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "segl.mailbox.username",
                USER,
                "segl.mailbox.password",
                PASSWORD,
                "segl.mailbox.sender",
                SENDER);
    }

    public void is(Mood now) {
        mood = now;
    }

    /** Once: does what it is asked to, and the caller never hears of it. @param number 1 for the very next */
    public void loseAnswerNumber(int number) {
        untilLost.set(number);
    }

    /** From now on. */
    public void put(String number, boolean mailbox) {
        special.put(number, mailbox);
    }

    /** What lies in the mailboxes: what was let go. */
    public List<MailboxMessage> delivered() {
        return messages.values().stream().filter(MailboxMessage::hasLeft).toList();
    }

    public List<MailboxMessage> deliveredTo(String number) {
        return delivered().stream()
                .filter(message -> message.receiver().equals(number))
                .toList();
    }

    public Optional<MailboxMessage> find(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** What the mailbox, or nobody, says of it later. */
    public void becomes(String id, String status) {
        find(id).orElseThrow().add(status);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private interface Service {
        Answer answer(HttpExchange exchange) throws IOException;
    }

    private void inMood(HttpExchange exchange, Service service) throws IOException {
        String login = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String expected = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(UTF_8));
        if (!login.equals("Basic " + expected)) {
            send(exchange, new Answer(401, null));
            return;
        }
        switch (mood) {
            case FAILING -> send(exchange, new Answer(500, Map.of("status", 500, "exception", "java.lang.Error")));
            case SILENT -> {
                // the caller has to give up by itself
            }
            case GARBLED -> send(exchange, 200, "<html>".getBytes(UTF_8));
            case LOSING_ANSWERS -> {
                service.answer(exchange);
                exchange.close();
            }
            case FULL, HOLDING_BACK, KNOWING_NOBODY, WELL -> answer(exchange, service);
        }
    }

    private void answer(HttpExchange exchange, Service service) throws IOException {
        Answer answer = service.answer(exchange);
        if (untilLost.get() > 0 && untilLost.decrementAndGet() == 0) {
            exchange.close();
        } else {
            send(exchange, answer);
        }
    }

    private Answer capabilities(HttpExchange exchange) {
        String number = lastOf(exchange);
        if (mood == Mood.KNOWING_NOBODY) {
            return Answer.fault(404, "IdentifierNotFoundException", number);
        }
        String process = exchange.getRequestURI().getQuery().replaceFirst("process=", "");
        if (!special.getOrDefault(number, hasMailbox.test(number))) {
            return new Answer(200, Capabilities.onPaper(process));
        }
        return new Answer(200, Capabilities.inMailbox(process));
    }

    private Answer message(HttpExchange exchange) throws IOException {
        boolean isNew = exchange.getRequestURI().getPath().equals("/api/messages/out");
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (isNew) {
            return make(new MailboxMessage(JSON.readTree(body)));
        }
        String id = lastOf(exchange);
        MailboxMessage message = messages.get(id);
        if (message == null || message.hasLeft()) {
            return Answer.fault(404, "MessageNotFoundException", id);
        }
        return exchange.getRequestMethod().equals("PUT") ? give(message, exchange, body) : letGo(message);
    }

    private Answer make(MailboxMessage message) {
        if (!message.isWellAddressed("0192:" + SENDER)) {
            return Answer.fault(400, "ConstraintViolationException", message.id());
        }
        return messages.putIfAbsent(message.id(), message) == null
                ? new Answer(200, message.document())
                : Answer.fault(400, "MessageAlreadyExistsException", message.id());
    }

    private Answer give(MailboxMessage message, HttpExchange exchange, byte[] file) {
        Matcher name =
                FILE_NAME.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Content-Disposition")));
        if (mood == Mood.FULL) {
            return Answer.fault(500, "MessagePersistException", "disk");
        }
        if (!name.find()) {
            return Answer.fault(400, "MissingHttpHeaderException", "Content-Disposition");
        }
        return message.give(name.group(1), file)
                ? Answer.DONE
                : Answer.fault(400, "DuplicateFilenameException", name.group(1));
    }

    private Answer letGo(MailboxMessage message) {
        if (mood == Mood.HOLDING_BACK) {
            return Answer.fault(500, "NextMoveRuntimeException", message.id());
        }
        if (!message.hasMainDocument()) {
            return Answer.fault(400, "MissingPrimaryDocumentException", "");
        }
        message.send();
        return Answer.DONE;
    }

    private Answer statuses(HttpExchange exchange) {
        String id = lastOf(exchange);
        List<Map<String, String>> content = find(id).stream()
                .flatMap(message -> message.statuses().stream())
                .map(status -> Map.of("status", status, "messageId", id))
                .toList();
        return new Answer(200, Map.of("content", content, "totalElements", content.size()));
    }

    private static String lastOf(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().replaceFirst(".*/", "");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        send(exchange, answer.status(), answer.body() == null ? new byte[0] : JSON.writeValueAsBytes(answer.body()));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-mailboxes");
        thread.setDaemon(true);
        return thread;
    }
}

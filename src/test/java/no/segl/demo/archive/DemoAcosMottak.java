package no.segl.demo.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.segl.signingjob.document.Sha256;

/** Acos Mottak's WebApi: takes arkivmelding packages and keeps them, the same one as often as it comes. */
public final class DemoAcosMottak implements AutoCloseable {

    private static final String TENANT = "11111111-2222-3333-4444-555555555555";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(DemoAcosMottak::daemon);
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    /** How the archive feels. */
    public enum Mood {
        WELL,
        /** Answers 500. */
        FAILING,
        /** Takes nothing and never answers. */
        SILENT,
        /** Takes what comes, and never says so. */
        LOSING_ANSWERS,
        /** Has closed our key. */
        CLOSED,
        /** Cannot read it, and says what it read. */
        PUZZLED,
        /** Sees damage in everything. */
        DAMAGING,
        /** Finds that nothing fits its schema, and quotes it. */
        STRICT,
        /** Sends us elsewhere. */
        REDIRECTING
    }

    /** @param zip as it came */
    public record Taken(Instant at, String messageId, byte[] zip) {

        public ArchivePackageFile file() {
            return new ArchivePackageFile(zip);
        }
    }

    public DemoAcosMottak() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    public void is(Mood now) {
        mood = now;
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** The settings of an application that hands over to this archive. */
    public Map<String, String> properties() {
        return new HashMap<>(Map.of(
                "segl.archive.handover.kind",
                "acos-mottak",
                "segl.archive.handover.url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "segl.archive.handover.tenant",
                TENANT,
                "segl.archive.handover.codes.access-restriction",
                "UO",
                "segl.archive.handover.codes.shielding-authority",
                "Offl. § 13, jf. fvl. § 13"));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        boolean ours = exchange.getRequestURI().getPath().equals("/api/" + TENANT + "/arkivmelding");
        if (mood == Mood.SILENT) {
            return;
        }
        if (mood == Mood.CLOSED || !ours) {
            send(exchange, 404, Map.of());
        } else if (mood == Mood.FAILING || !type.startsWith("multipart/")) {
            send(exchange, 500, Map.of("title", "Server Error", "status", 500, "detail", "noe gikk galt"));
        } else if (mood == Mood.REDIRECTING) {
            exchange.getResponseHeaders().set("Location", "/api/" + TENANT + "/arkivmelding?again");
            send(exchange, 307, Map.of());
        } else {
            take(exchange, body, type);
        }
    }

    private void take(HttpExchange exchange, byte[] body, String type) throws IOException {
        try {
            var parts = new MimeMultipart(new ByteArrayDataSource(body, type));
            JsonNode manifest = JSON.readTree(parts.getBodyPart(0).getInputStream());
            byte[] zip = parts.getBodyPart(1).getInputStream().readAllBytes();
            receive(exchange, manifest, parts.getBodyPart(1), zip);
        } catch (MessagingException e) {
            send(exchange, 500, Map.of("title", "Server Error", "status", 500));
        }
    }

    private void receive(HttpExchange exchange, JsonNode manifest, BodyPart part, byte[] zip)
            throws IOException, MessagingException {
        JsonNode file = manifest.at("/files/0");
        ArchivePackageFile content = new ArchivePackageFile(zip);
        boolean announced = manifest.path("type").asText().equals("arkivmelding")
                && file.path("filename").asText().equals(part.getFileName())
                && file.path("contentid").asText().equals(part.getHeader("Content-Id")[0])
                && part.getContentType().startsWith("application/zip");
        boolean whole = file.path("alg").asText().equals("SHA256")
                && file.path("hash").asText().equals(Sha256.of(zip).toUpperCase(Locale.ROOT));
        if (mood == Mood.PUZZLED || !announced) {
            send(exchange, 422, Map.of("message", "Kunne ikke håndtere innkommet melding", "read", text(content)));
        } else if (mood == Mood.DAMAGING || !whole) {
            send(exchange, 400, (file.path("filename").asText() + " bestod ikke hash validering").getBytes());
        } else if (!content.hasMetadata()) {
            send(exchange, 400, Map.of("message", "Mangler metadatafil", "fil", "arkivmelding.xml"));
        } else {
            keepIfValid(exchange, manifest, content, zip);
        }
    }

    private void keepIfValid(HttpExchange exchange, JsonNode manifest, ArchivePackageFile content, byte[] zip)
            throws IOException {
        List<String> faults =
                mood == Mood.STRICT ? List.of(text(content)) : ArkivmeldingSchema.faults(content.metadata());
        if (!faults.isEmpty()) {
            send(exchange, 400, Map.of("message", "Request er ikke korrekt", "errors", faults, "warnings", List.of()));
            return;
        }
        taken.add(new Taken(Instant.now(), manifest.path("messageId").asText(), zip));
        if (mood != Mood.LOSING_ANSWERS) {
            send(exchange, 201, manifest.at("/files/0"));
        }
    }

    private static String text(ArchivePackageFile content) {
        return new String(content.metadata(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        send(exchange, status, JSON.writeValueAsBytes(body));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-archive");
        thread.setDaemon(true);
        return thread;
    }
}

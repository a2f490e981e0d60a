package no.segl.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A time-stamp authority on a port of its own: RFC 3161 over HTTP, with its own root and revocation list. */
public final class DemoTimeStampAuthority implements AutoCloseable {

    private static final String STAMPS = "/tsa";
    private static final String REVOCATION_LIST = "/tsa.crl";

    private final HttpServer server;
    private final ScheduledExecutorService workers =
            Executors.newScheduledThreadPool(2, DemoTimeStampAuthority::daemon);
    private final AtomicInteger requests = new AtomicInteger();
    private final Path rootFile;
    private final DemoTimeStamps stamps;
    private volatile boolean failing;
    private volatile boolean silent;
    private volatile boolean withoutRevocationList;
    private volatile Duration delay = Duration.ZERO;

    /**
     * @param folder keeps the root
     * @param port 0 for any. Its certificate names this port as where to find the revocation list, so a document signed
     *     before a restart can be sealed after it only if the port stays
     */
    public DemoTimeStampAuthority(Path folder, int port) {
        DemoRoot root = DemoRoot.keptIn(folder.resolve("time-stamp-authority.p12"), "Segl demo time-stamp root");
        this.rootFile = folder.resolve("time-stamp-root.pem");
        try {
            Files.writeString(rootFile, pem(root.certificate()));
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.stamps = new DemoTimeStamps(root, address(REVOCATION_LIST));
        server.createContext(REVOCATION_LIST, this::tellRevoked);
        server.createContext(STAMPS, this::stampLater);
        server.setExecutor(workers);
        server.start();
    }

    public String url() {
        return address(STAMPS);
    }

    /** How many time stamps were asked for. */
    public int requests() {
        return requests.get();
    }

    /** Answers 500 from now on, or no longer. */
    public void failing(boolean failing) {
        this.failing = failing;
    }

    /** Takes requests from now on, or no longer, without ever answering. */
    public void silent(boolean silent) {
        this.silent = silent;
    }

    /** Answers 404 where its revocation list should be. */
    public void withoutRevocationList(boolean without) {
        this.withoutRevocationList = without;
    }

    /** Answers this late. */
    public void slow(Duration delay) {
        this.delay = delay;
    }

    /** For an application whose clock a test moves. */
    public void useClock(Clock other) {
        stamps.useClock(other);
    }

    /** The settings of an application that uses this authority alone. */
    public Map<String, String> properties() {
        return Map.of(
                "segl.sealing.tsa[0].url", url(),
                "segl.sealing.tsa-trust[0]", rootFile.toUri().toString());
    }

    public Path rootFile() {
        return rootFile;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void stampLater(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] query = exchange.getRequestBody().readAllBytes();
        if (!silent) {
            workers.schedule(() -> stamp(exchange, query), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stamp(HttpExchange exchange, byte[] query) {
        try {
            if (failing) {
                exchange.sendResponseHeaders(500, -1);
                exchange.close();
            } else {
                answer(exchange, "application/timestamp-reply", stamps.answer(query));
            }
        } catch (IOException gone) {
            exchange.close();
        }
    }

    private void tellRevoked(HttpExchange exchange) throws IOException {
        if (withoutRevocationList) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        } else {
            answer(exchange, "application/pkix-crl", stamps.revocationList());
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-time-stamps");
        thread.setDaemon(true);
        return thread;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

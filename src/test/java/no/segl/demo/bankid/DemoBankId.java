package no.segl.demo.bankid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** BankID on two ports of its own: the service, over TLS for whom it has certified, and the app, for people's browsers. */
public final class DemoBankId implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String PASSWORD = "demo-bankid";

    private final Path folder;
    private final BankIdIssuer issuer = new BankIdIssuer();
    private final Map<String, BankIdOrder> orders = new ConcurrentHashMap<>();
    private final HttpsServer service;
    private final HttpServer app;
    private final ExecutorService workers = Executors.newCachedThreadPool(DemoBankId::daemon);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;
    private volatile Duration patience = Duration.ofSeconds(30);
    private volatile @Nullable String newest;

    /** How the service feels. */
    public enum Mood {
        WELL,
        /** Answers 503, and says that it is closed. */
        MAINTENANCE,
        /** Answers 500. */
        FAILING,
        /** Takes what comes and never answers. */
        SILENT
    }

    /** @param folder gets the files that the application is set up with; all keys are new */
    public DemoBankId(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            service = HttpsServer.create(new InetSocketAddress(InetAddress.getByName(HOST), 0), 0);
            service.setHttpsConfigurator(onlyForOurRelyingParties(makeFiles()));
            service.createContext("/rp/v6.0/", new BankIdApi(this)::answer);
            app = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), 0), 0);
            app.createContext("/", new BankIdApp(this)::answer);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the demo's BankID does not start", e);
        }
        service.setExecutor(workers);
        app.setExecutor(workers);
        service.start();
        app.start();
    }

    public void is(Mood now) {
        mood = now;
    }

    /** How many requests it has taken while it was silent. */
    public int unanswered() {
        return unanswered.get();
    }

    void leaveUnanswered() {
        unanswered.incrementAndGet();
    }

    Mood mood() {
        return mood;
    }

    /** How long an order waits for the app to be opened. */
    public void waits(Duration time) {
        patience = time;
    }

    Duration patience() {
        return patience;
    }

    /** Where the app is. */
    public String appAddress() {
        return "http://" + HOST + ":" + app.getAddress().getPort() + "/";
    }

    /** The settings of an application that asks this BankID. */
    public Map<String, Object> properties() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                "segl.bankid.url",
                "https://" + HOST + ":" + service.getAddress().getPort() + "/rp/v6.0");
        settings.put("segl.bankid.keystore", file("relying-party.p12"));
        settings.put("segl.bankid.password", PASSWORD);
        settings.put("segl.bankid.server-trust", file("server.pem"));
        settings.put("segl.bankid.signature-trust", file("root.pem"));
        settings.put("segl.bankid.app-on-phone", appAddress());
        settings.put("segl.bankid.app-on-computer", appAddress());
        settings.put("segl.bankid.timeout", "2s"); // a test waits until an answer is given up
        return settings;
    }

    public BankIdIssuer issuer() {
        return issuer;
    }

    public List<BankIdOrder> orders() {
        return List.copyOf(orders.values());
    }

    /** The one that was begun last. */
    public BankIdOrder newest() {
        return orders.get(Objects.requireNonNull(newest));
    }

    public Optional<BankIdOrder> find(String reference) {
        return Optional.ofNullable(orders.get(reference));
    }

    Optional<BankIdOrder> startedBy(String autoStartToken) {
        return orders.values().stream()
                .filter(order -> order.autoStartToken.equals(autoStartToken))
                .findFirst();
    }

    void begin(BankIdOrder order) {
        orders.put(order.reference, order);
        newest = order.reference;
    }

    /** As the person's app does when they have typed their code. */
    public void confirm(BankIdOrder order, String personalNumber, String name) {
        PersonalBankId bankId = issuer.issue(personalNumber, name);
        order.complete(new BankIdOrder.Answer(
                personalNumber,
                name,
                bankId.sign(order.visible, order.nonVisible),
                issuer.ocsp(bankId.certificate(), false, Instant.now())));
    }

    @Override
    public void close() {
        service.stop(0);
        app.stop(0);
        workers.shutdownNow();
    }

    private SSLContext makeFiles() throws IOException, GeneralSecurityException {
        Issuer servers = Issuer.root("Segl demo BankID server root");
        Issuer relyingParties = Issuer.root("Segl demo relying-party root");
        KeyPair ours = Issuer.newKeys();
        X509Certificate oursCertified = relyingParties.issue("CN=Segl demo kommun,O=Segl demo", ours.getPublic());
        try (OutputStream file = Files.newOutputStream(folder.resolve("relying-party.p12"))) {
            keystore(ours, oursCertified).store(file, PASSWORD.toCharArray());
        }
        write("server.pem", servers.certificate());
        write("root.pem", issuer.root());
        KeyPair own = Issuer.newKeys();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keystore(own, servers.issueServer(HOST, own.getPublic())), PASSWORD.toCharArray());
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("relying-parties", relyingParties.certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return tls;
    }

    private static KeyStore keystore(KeyPair keys, X509Certificate certificate)
            throws IOException, GeneralSecurityException {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        keystore.setKeyEntry("key", keys.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
        return keystore;
    }

    private void write(String name, X509Certificate certificate) throws IOException, GeneralSecurityException {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(certificate.getEncoded());
        Files.writeString(
                folder.resolve(name), "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }

    private String file(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private static HttpsConfigurator onlyForOurRelyingParties(SSLContext tls) {
        return new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters connection) {
                SSLParameters demanded = tls.getDefaultSSLParameters();
                demanded.setNeedClientAuth(true);
                connection.setSSLParameters(demanded);
            }
        };
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-bankid");
        thread.setDaemon(true);
        return thread;
    }
}

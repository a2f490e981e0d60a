package no.segl.demo.register;

import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import no.segl.demo.keys.RsaKey;

/** Maskinporten, KRR and Folkeregisteret on one port. */
public final class DemoRegisters implements AutoCloseable {

    private static final RSAKey KEY = RsaKey.HONEST.named("segl-demo");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(DemoRegisters::daemon);
    private final DemoMaskinporten maskinporten;
    private final DemoKrr krr;
    private final DemoFreg freg;
    private final Path keyFile;

    /**
     * @param folder where the key lies that the application shows Maskinporten
     * @param everybodyElse how KRR knows those of whom no test says otherwise
     */
    public DemoRegisters(Path folder, Function<String, KrrPerson> everybodyElse) throws IOException {
        this.keyFile = Files.writeString(folder.resolve("maskinporten.jwk"), KEY.toJSONString());
        this.maskinporten = new DemoMaskinporten(KEY);
        this.krr = new DemoKrr(maskinporten, everybodyElse);
        this.freg = new DemoFreg(maskinporten);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", maskinporten::answer);
        server.createContext("/rest/v2/personer", krr::answer);
        server.createContext(DemoFreg.PATH, freg::answer);
        server.setExecutor(workers);
        server.start();
    }

    public DemoMaskinporten maskinporten() {
        return maskinporten;
    }

    public DemoKrr krr() {
        return krr;
    }

    public DemoFreg freg() {
        return freg;
    }

    /** The settings of an application that asks these registers. */
    public Map<String, String> properties() {
        return new HashMap<>(Map.of(
                "segl.contact-register.kind",
                "krr",
                "segl.contact-register.url",
                address("/rest/v2/personer"),
                "segl.population-register.kind",
                "freg",
                "segl.population-register.url",
                address(DemoFreg.PATH),
                "segl.maskinporten.token-url",
                address("/token"),
                "segl.maskinporten.audience",
                DemoMaskinporten.AUDIENCE,
                "segl.maskinporten.client-id",
                DemoMaskinporten.CLIENT,
                "segl.maskinporten.key.jwk",
                keyFile.toUri().toString()));
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-registers");
        thread.setDaemon(true);
        return thread;
    }
}

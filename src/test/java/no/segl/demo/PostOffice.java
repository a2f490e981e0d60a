package no.segl.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on a port of its own. It keeps what it takes, and refuses what a test tells it to. */
public final class PostOffice implements AutoCloseable {

    /** To be refused, in place of an address: whoever sends, and whatever is sent. */
    public static final String ANY_SENDER = "MAIL FROM";

    public static final String ANY_CONTENT = "DATA";

    private final Map<String, RejectException> refused = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile boolean losing;
    private final Predicate<String> unknown;
    private final SMTPServer server;

    /** An e-mail as it came over the wire. */
    public record Taken(Instant at, byte[] mail) {

        public MimeMessage read() {
            try {
                return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public PostOffice() {
        this(receiver -> false);
    }

    /** @param unknown receivers who do not exist here */
    public PostOffice(Predicate<String> unknown) {
        this.unknown = unknown;
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Counter())
                .build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** From now on; "%s" in the answer is what was refused. */
    public void refuse(String what, int code, String answer) {
        refused.put(what, new RejectException(code, answer.formatted("<" + what + ">")));
    }

    public List<MimeMessage> taken() {
        return taken.stream().map(Taken::read).toList();
    }

    public List<Taken> all() {
        return List.copyOf(taken);
    }

    /** As it came over the wire. */
    public List<String> takenAsText() {
        return taken.stream().map(each -> new String(each.mail(), UTF_8)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** From now on: what is taken is kept, but the sender never hears of it. */
    public void loseAnswers(boolean lose) {
        losing = lose;
    }

    private final class Counter implements MessageHandler {

        @Override
        public void from(String sender) throws RejectException {
            throwIfRefused(ANY_SENDER);
        }

        @Override
        public void recipient(String receiver) throws RejectException {
            throwIfRefused(receiver);
            if (unknown.test(receiver)) {
                throw new RejectException(550, "5.1.1 <" + receiver + "> does not exist");
            }
        }

        @Override
        public String data(InputStream mail) throws RejectException, IOException {
            byte[] read = mail.readAllBytes();
            throwIfRefused(ANY_CONTENT);
            taken.add(new Taken(Instant.now(), read));
            if (losing) {
                throw new IOException("the line is dead");
            }
            return "taken";
        }

        @Override
        public void done() {}

        private void throwIfRefused(String what) throws RejectException {
            if (refused.containsKey(what)) {
                throw refused.get(what);
            }
        }
    }
}

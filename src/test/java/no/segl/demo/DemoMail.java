package no.segl.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import no.segl.notification.LetterText;
import no.segl.notification.LetterWriter;
import no.segl.signingjob.notice.NoticeGateway;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Keeps what would have been sent. Addresses with "refused" in them do not exist. */
@Component
public class DemoMail implements NoticeGateway {

    private static final int KEPT = 500;

    private final Deque<Sent> newestFirst = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean down = new AtomicBoolean();
    private final LetterWriter writer;
    private final Environment environment;
    private final Clock clock;

    DemoMail(LetterWriter writer, Environment environment, Clock clock) {
        this.writer = writer;
        this.environment = environment;
        this.clock = clock;
    }

    /** One message as it would have been received. */
    public record Sent(
            String id,
            Instant at,
            String to,
            String channel,
            String occasion,
            String language,
            String subject,
            String text,
            String html) {}

    /** As on a day when the gateway does not answer. */
    public void setDown(boolean isDown) {
        down.set(isDown);
    }

    @Override
    public Delivery send(Letter letter) {
        if (down.get()) {
            throw new IllegalStateException("the mail gateway does not answer");
        }
        boolean byMail = letter.to().email() != null;
        String to = String.valueOf(byMail ? letter.to().email() : letter.to().mobile());
        if (to.contains("refused")) {
            return Delivery.ADDRESS_REFUSED;
        }
        if (newestFirst.stream().noneMatch(sent -> sent.id().equals(letter.id().toString()))) {
            newestFirst.addFirst(sent(letter, to, byMail));
        }
        if (newestFirst.size() > KEPT) {
            newestFirst.pollLast();
        }
        return Delivery.ACCEPTED;
    }

    public List<Sent> newestFirst() {
        return List.copyOf(newestFirst);
    }

    private Sent sent(Letter letter, String to, boolean byMail) {
        LetterText words = writer.write(letter, DemoAddress.of(environment).resolve("/portal"));
        return new Sent(
                letter.id().toString(),
                clock.instant(),
                to,
                byMail ? "e-mail" : "sms",
                letter.occasion().name(),
                letter.language().tag(),
                byMail ? words.subject() : "",
                byMail ? words.text() : words.sms(),
                byMail ? words.html() : "");
    }
}

package no.segl.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** A mail server and an SMS gateway that keep what they are given. Addresses with "refused" in them do not exist. */
public final class DemoPost implements StandIn {

    private static final int KEPT = 500;
    private static final PostOffice MAIL = new PostOffice(receiver -> receiver.contains("refused"));
    private static final DemoSmsGateway SMS = new DemoSmsGateway();

    public static PostOffice mail() {
        return MAIL;
    }

    public static DemoSmsGateway sms() {
        return SMS;
    }

    /** The newest first; one that came twice, once: mailboxes go by its id. */
    public static List<DemoMessage> messages() {
        Map<String, DemoMessage> byId = new HashMap<>();
        Stream.concat(
                        MAIL.all().stream().map(DemoMessage::of),
                        SMS.taken().stream().map(DemoMessage::of))
                .forEach(message -> byId.putIfAbsent(message.channel() + message.id(), message));
        return byId.values().stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .limit(KEPT)
                .toList();
    }

    @Override
    public Map<String, Object> start(DemoHome home) {
        SpringApplication.getShutdownHandlers().add(MAIL::close);
        SpringApplication.getShutdownHandlers().add(SMS::close);
        Map<String, Object> settings = new HashMap<>(SMS.properties());
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", MAIL.port());
        return settings;
    }
}

package no.segl.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Files that came with a form that had faults, so that nobody has to choose them again. In memory, for a short while and
 * for whoever sent them; where one is gone, the page asks for it again.
 */
@Component
class KeptUploads {

    static final Duration KEPT = Duration.ofMinutes(30);
    private static final long MOST_BYTES = 100_000_000;

    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final Clock clock;

    KeptUploads(Clock clock) {
        this.clock = clock;
    }

    record Upload(String token, String account, String name, byte[] content, Instant at) {

        /** In kilobytes, at least one. */
        public long kilobytes() {
            return Math.max(1, content.length / 1000);
        }

        @Override
        public String toString() {
            return "Upload[" + content.length + " bytes]";
        }
    }

    synchronized Upload keep(String account, String name, byte[] content) {
        String token = UUID.randomUUID().toString();
        Upload upload = new Upload(token, account, name, content, clock.instant());
        uploads.put(token, upload);
        forgetOld();
        return upload;
    }

    synchronized Optional<Upload> find(String token, String account) {
        forgetOld();
        return Optional.ofNullable(uploads.get(token))
                .filter(upload -> upload.account().equals(account));
    }

    synchronized void forget(String token, String account) {
        find(token, account).ifPresent(upload -> uploads.remove(upload.token()));
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        uploads.values().removeIf(upload -> upload.at().isBefore(oldest));
        var first = uploads.values().iterator();
        long bytes = uploads.values().stream()
                .mapToLong(upload -> upload.content().length)
                .sum();
        while (bytes > MOST_BYTES && first.hasNext()) {
            bytes -= first.next().content().length;
            first.remove();
        }
    }
}

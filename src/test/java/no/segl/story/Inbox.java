package no.segl.story;

import static org.awaitility.Awaitility.await;

import java.util.List;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPost;

/** What has come to people whose address begins so, about what a subject begins with. */
final class Inbox {

    private Inbox() {}

    /** The first of them, as soon as it is there. */
    static DemoMessage mail(String to, String subject) {
        await().atMost(Town.PATIENCE).until(() -> has(to, subject));
        return mails(to, subject).get(0);
    }

    static boolean has(String to, String subject) {
        return !mails(to, subject).isEmpty();
    }

    /** All that they read there. */
    static List<String> texts(String to) {
        return mails(to, "").stream()
                .map(mail -> mail.subject() + "\n" + mail.text())
                .toList();
    }

    private static List<DemoMessage> mails(String to, String subject) {
        return DemoPost.messages().stream()
                .filter(sent -> sent.to().startsWith(to) && sent.subject().startsWith(subject))
                .toList();
    }
}

package no.segl.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import no.segl.demo.mailbox.MailboxMessage;
import no.segl.signingjob.identity.NationalId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What lies in the demo's digital mailboxes. */
@RestController
class DemoMailboxPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d. MMMM HH.mm.ss", Locale.forLanguageTag("nb"))
            .withZone(ZoneId.of("Europe/Oslo"));

    @GetMapping(path = "/demo/mailbox", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        String messages = DemoMailboxes.point().delivered().stream()
                .sorted(Comparator.comparing(MailboxMessage::sentAt).reversed())
                .map(DemoMailboxPage::message)
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Demo: digitale postkasser</title><style>
                  body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#efe9f7;color:#2a1745}
                  main{max-width:46rem;margin:2rem auto;padding:0 1rem}
                  article{background:#fff;padding:1rem 1.5rem;margin:1rem 0;border-left:6px solid #8a4b08}
                  h2{margin:.2em 0;font-size:1.15em} p{margin:.2em 0}
                </style></head><body><main><h1>Demo: digitale postkasser</h1>
                <p>Kopiene gikk gjennom integrasjonspunktet til eFormidling, i demoen selv. Nyeste øverst.
                <a href="/demo/mail">Til e-post og SMS</a>
                <a href="/demo/outside">La noe utenfor svikte</a></p>%s</main></body></html>
                """.formatted(messages.isEmpty() ? "<p>Ingen kopier ennå.</p>" : messages);
    }

    @GetMapping(path = "/demo/mailbox/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(@PathVariable String id) {
        return ResponseEntity.of(DemoMailboxes.point()
                .find(id)
                .filter(message -> message.timesSent() > 0)
                .map(MailboxMessage::file));
    }

    private static String message(MailboxMessage message) {
        String owner = DemoPerson.of(new NationalId(message.receiver()))
                .map(DemoPerson::fullName)
                .orElse("en annen");
        return "<article><p>Postkassen til %s, %s</p><h2>%s</h2><p><a href=\"/demo/mailbox/%s\">%s</a></p></article>"
                .formatted(
                        escaped(owner),
                        TIME.format(message.sentAt()),
                        escaped(message.title()),
                        escaped(message.id()),
                        escaped(String.valueOf(message.fileName())));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

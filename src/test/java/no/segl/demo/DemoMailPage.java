package no.segl.demo;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** All mail of the demo, for one who tries it, and for tests. */
@RestController
class DemoMailPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d. MMMM HH.mm.ss", Locale.forLanguageTag("nb"))
            .withZone(ZoneId.of("Europe/Oslo"));

    @GetMapping("/demo/mail.json")
    List<DemoMessage> json() {
        return DemoPost.messages();
    }

    @GetMapping(path = "/demo/mail", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        String messages =
                DemoPost.messages().stream().map(DemoMailPage::message).collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Demo: post</title><style>
                  body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#efe9f7;color:#2a1745}
                  main{max-width:46rem;margin:2rem auto;padding:0 1rem}
                  article{background:#fff;padding:1rem 1.5rem;margin:1rem 0;border-left:6px solid #5b2a94}
                  article.sms{border-left-color:#0b5d3b}
                  h2{margin:.2em 0 .6em;font-size:1.15em}
                  dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1em;margin:0 0 .8em;font-size:.9em}
                  dt{color:#5c4b73} dd{margin:0;overflow-wrap:anywhere}
                  pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0}
                  .sms pre{background:#e3f1ea;border-radius:1em;padding:.7em 1em;max-width:28rem}
                  .channel{font-weight:bold} details{margin-top:1em} summary{cursor:pointer}
                  iframe{width:100%%;height:46rem;border:1px solid #cbbfdc;background:#fff;margin-top:.6em}
                </style></head><body><main><h1>Demo: e-post og SMS</h1>
                <p>E-posten gikk over SMTP og SMS-ene over HTTP, til mottakere i demoen selv. Nyeste øverst.
                <a href="/portal">Til portalen</a> <a href="/demo/mailbox">Til digitale postkasser</a>
                <a href="/demo/outside">La noe utenfor svikte</a></p>%s</main></body></html>
                """.formatted(messages.isEmpty() ? "<p>Ingen meldinger ennå.</p>" : messages);
    }

    private static String message(DemoMessage message) {
        String heading = "<dl><dt>%s</dt><dd>%s</dd><dt>Fra</dt><dd>%s</dd><dt>Til</dt><dd>%s</dd>%s</dl>"
                .formatted(
                        "<span class=\"channel\">" + (message.isMail() ? "E-post" : "SMS") + "</span>",
                        TIME.format(message.at()),
                        escaped(message.from()),
                        escaped(message.to()),
                        message.isMail() ? "<dt>Språk</dt><dd>" + message.language() + "</dd>" : "");
        String text = escaped(message.text()).replaceAll("(https?://[^\\s]+)", "<a href=\"$1\">$1</a>");
        return message.isMail()
                ? "<article lang=\"%s\">%s<h2>%s</h2><pre>%s</pre>%s</article>"
                        .formatted(message.language(), heading, escaped(message.subject()), text, html(message))
                : "<article class=\"sms\">%s<pre>%s</pre></article>".formatted(heading, text);
    }

    /** As a mail program shows it: nothing runs in it, and a link leaves it. */
    private static String html(DemoMessage message) {
        String shown = message.html().replace("<head>", "<head><base target=\"_top\">");
        return "<details><summary>Slik e-postprogrammet viser den (HTML)</summary><iframe title=\"HTML\""
                + " sandbox=\"allow-top-navigation-by-user-activation\" loading=\"lazy\" srcdoc=\""
                + escaped(shown) + "\"></iframe></details>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

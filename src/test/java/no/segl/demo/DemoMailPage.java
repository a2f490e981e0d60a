package no.segl.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** All mail of the demo, for one who tries it, and for tests. */
@RestController
class DemoMailPage {

    private final DemoMail mail;

    DemoMailPage(DemoMail mail) {
        this.mail = mail;
    }

    @GetMapping("/demo/mail.json")
    List<DemoMail.Sent> json() {
        return mail.newestFirst();
    }

    @GetMapping(path = "/demo/mail", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        String letters = mail.newestFirst().stream().map(DemoMailPage::letter).collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Demo: post</title><style>
                  body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#efe9f7;color:#2a1745}
                  main{max-width:46rem;margin:2rem auto;padding:0 1rem}
                  article{background:#fff;padding:1rem 1.5rem;margin:1rem 0;border-left:6px solid #5b2a94}
                  h2{margin:0;font-size:1.15em} pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
                  small{color:#5c4b73}
                </style></head><body><main><h1>Demo: e-post og SMS</h1>
                <p>Ingenting er sendt. Nyeste øverst. <a href="/portal">Til portalen</a></p>%s</main></body></html>
                """.formatted(letters.isEmpty() ? "<p>Ingen meldinger ennå.</p>" : letters);
    }

    private static String letter(DemoMail.Sent sent) {
        String text =
                HtmlUtils.htmlEscape(sent.text(), "UTF-8").replaceAll("(http://[^\\s]+)", "<a href=\"$1\">$1</a>");
        return "<article lang=\"%s\"><small>%s · %s · %s</small><h2>%s</h2><pre>%s</pre></article>"
                .formatted(
                        sent.language(),
                        sent.at(),
                        sent.channel(),
                        HtmlUtils.htmlEscape(sent.to(), "UTF-8"),
                        HtmlUtils.htmlEscape(sent.subject(), "UTF-8"),
                        text);
    }
}

package no.segl.demo;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.segl.demo.archive.ArchivePackageFile;
import no.segl.demo.archive.DemoAcosMottak.Taken;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What the municipality's own archive of the demo has got, newest first. */
@RestController
class DemoArchivePage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d. MMMM HH.mm.ss", Locale.forLanguageTag("nb"))
            .withZone(ZoneId.of("Europe/Oslo"));

    @GetMapping(path = "/demo/archive", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        List<Taken> taken = DemoArchive.mottak().taken();
        String entries = IntStream.range(0, taken.size())
                .mapToObj(i -> entry(taken.get(taken.size() - 1 - i)))
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Demo: arkivet</title><style>
                  body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#efe9f7;color:#2a1745}
                  main{max-width:46rem;margin:2rem auto;padding:0 1rem}
                  article{background:#fff;padding:1rem 1.5rem;margin:1rem 0;border-left:6px solid #5b2a94}
                  h2{margin:.2em 0 .6em;font-size:1.15em} summary{cursor:pointer}
                  pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8em;margin:0}
                </style></head><body><main><h1>Demo: kommunens arkiv</h1>
                <p>Det som er kommet inn gjennom Acos Mottak, nyeste øverst.</p>%s</main></body></html>
                """.formatted(entries.isEmpty() ? "<p>Ingenting ennå.</p>" : entries);
    }

    private static String entry(Taken taken) {
        ArchivePackageFile file = taken.file();
        return """
                <article><h2>%s</h2><p>Sak %s/%s, kom %s. Filer: %s</p>
                <details><summary>arkivmelding.xml</summary><pre>%s</pre></details></article>
                """.formatted(
                        escaped(file.value("//registrering/tittel")),
                        escaped(file.value("//saksaar")),
                        escaped(file.value("//sakssekvensnummer")),
                        TIME.format(taken.at()),
                        escaped(String.join(", ", file.names())),
                        escaped(new String(file.metadata(), StandardCharsets.UTF_8)));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

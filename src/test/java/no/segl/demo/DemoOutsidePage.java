package no.segl.demo;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets whoever tries the demo see what an outage outside does. */
@RestController
class DemoOutsidePage {

    @GetMapping(path = "/demo/outside", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page() {
        String all = Arrays.stream(Outside.values()).map(DemoOutsidePage::row).collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Demo: utenfor Segl</title><style>
                  body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#efe9f7;color:#2a1745}
                  main{max-width:46rem;margin:2rem auto;padding:0 1rem}
                  form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:baseline;background:#fff;padding:1rem 1.5rem;
                    margin:1rem 0;border-left:6px solid #0b5d3b}
                  form.failing{border-left-color:#b3261e} h2{flex:1;margin:0;font-size:1.15em} p{margin:0}
                  button{font:inherit;padding:.2em 1em}
                </style></head><body><main><h1>Demo: utenfor Segl</h1>
                <p>Her kan du la noe utenfor svikte, se hva som skjer i Segl, og la det svare igjen.
                Det som ventet, går da videre av seg selv.
                <a href="/demo/mail">Til e-post og SMS</a></p>%s</main></body></html>
                """.formatted(all);
    }

    @PostMapping("/demo/outside")
    ResponseEntity<Void> change(@RequestParam Outside who, @RequestParam boolean fails) {
        who.fails(fails);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/demo/outside"))
                .build();
    }

    private static String row(Outside each) {
        return """
                <form method="post" class="%s"><h2>%s</h2><p>%s</p><input type="hidden" name="who" value="%s">
                <button name="fails" value="%s">%s</button></form>
                """.formatted(
                        each.isFailing() ? "failing" : "answering",
                        each.title(),
                        each.isFailing() ? "svarer ikke" : "svarer",
                        each.name(),
                        !each.isFailing(),
                        each.isFailing() ? "La det svare" : "La det svikte");
    }
}

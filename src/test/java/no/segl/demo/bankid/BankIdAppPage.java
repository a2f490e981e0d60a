package no.segl.demo.bankid;

import static no.segl.demo.bankid.BankIdApp.escaped;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.demo.DemoPerson;
import org.springframework.web.util.UriUtils;

/** What the demo's BankID app shows. */
final class BankIdAppPage {

    private BankIdAppPage() {}

    static String question(BankIdOrder order, String back, String fault) {
        String people = Arrays.stream(DemoPerson.values())
                .filter(person -> !person.nationalId().isNorwegian())
                .map(person -> "<option value=\"%s\">%s</option>"
                        .formatted(person.nationalId().value(), escaped(person.fullName())))
                .collect(Collectors.joining());
        return shell(order.signs ? "Skriv under" : "Legitimera dig", """
                <p role="alert">%s</p>
                <pre id="shown">%s</pre>
                <form method="post" action="/?autostarttoken=%s&amp;redirect=%s">
                  <label for="pid">Personnummer, ett som är gjort för prov</label>
                  <input id="pid" name="pid" list="people" inputmode="numeric" autocomplete="off" value="%s">
                  <datalist id="people">%s</datalist>
                  <button name="action" value="confirm" data-test="app-confirm">%s</button>
                  <button name="action" value="userCancel" class="other" data-test="app-cancel">Avbryt</button>
                  <details><summary>Låt något gå fel</summary>
                    <button name="action" value="expiredTransaction" class="other" data-test="app-wait">Vänta för länge</button>
                    <button name="action" value="certificateErr" class="other">Fel kod tre gånger: spärrat</button>
                  </details>
                </form>
                """.formatted(
                        escaped(fault),
                        escaped(Optional.ofNullable(order.visible).orElse("")),
                        order.autoStartToken,
                        UriUtils.encode(back, StandardCharsets.UTF_8),
                        escaped(Optional.ofNullable(order.onlyFor).orElse("")),
                        people,
                        order.signs ? "Skriv under" : "Legitimera"));
    }

    static String over(String back) {
        String way = back.equals("null")
                ? "<a href=\"javascript:history.go(-2)\">Tillbaka</a>"
                : "<a href=\"" + escaped(back) + "\">Tillbaka</a>";
        return shell("Klart", "<p id=\"over\">Gå tillbaka till webbläsaren.</p><p>" + way + "</p>");
    }

    static String nothing() {
        return shell("BankID", """
                <p id="nothing">Ingenting väntar på dig här, eller så är det för sent.</p>
                <form method="get">
                  <label for="qr">Det som QR-koden säger, i stället för kameran</label>
                  <input id="qr" name="qr" autocomplete="off"><button>Läs av</button>
                </form>
                """);
    }

    private static String shell(String heading, String body) {
        return """
                <!doctype html>
                <html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,"><title>%s</title><style>
                  body{font:17px/1.5 system-ui,sans-serif;margin:0;background:#193e4f;color:#12222b}
                  main{max-width:26rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-radius:12px}
                  h1{margin-top:0} label{display:block;font-weight:600} pre{white-space:pre-wrap;font:inherit;background:#eef3f5;padding:1rem}
                  input{font:inherit;padding:.6rem;width:100%%;box-sizing:border-box;margin:.3rem 0 .8rem}
                  button{font:inherit;padding:.6rem 1rem;margin:.2rem .4rem .2rem 0;border:2px solid #193e4f;background:#193e4f;color:#fff}
                  .other{background:#fff;color:inherit}
                </style></head><body><main><h1>%s</h1>
                <p>Det här är en efterbildning av BankID-appen, för prov. Inga riktiga personer finns här.</p>%s</main></body></html>
                """.formatted(heading, heading, body);
    }
}

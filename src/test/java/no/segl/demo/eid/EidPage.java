package no.segl.demo.eid;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.segl.demo.DemoPerson;

/** What the demo eID shows. */
final class EidPage {

    private EidPage() {}

    static String login(boolean wrong) {
        String people = Arrays.stream(DemoPerson.values()).map(EidPage::person).collect(Collectors.joining());
        String faults = Arrays.stream(EidFault.values())
                .map(each -> "<option>" + each + "</option>")
                .collect(Collectors.joining());
        String fault = wrong
                ? "<p role=\"alert\" class=\"fault\">Det er ikke et gyldig syntetisk fødselsnummer,"
                        + " D-nummer eller svensk personnummer. Prøv igjen.</p>"
                : "";
        return shell("Logg inn med demo-eID", """
                <p>Dette er en etterligning av BankID, for prøving. Ingen ekte personer finnes her.</p>
                %s
                <form method="post" action="/login" id="login">
                  <label for="pid">Fødselsnummer, D-nummer eller svensk personnummer</label>
                  <input id="pid" name="pid" inputmode="numeric" autocomplete="off" autofocus required>
                  <button type="submit">Logg inn</button>
                  <details><summary>La noe gå galt</summary>
                    <label for="fault">Feil</label><select id="fault" name="fault">%s</select>
                  </details>
                </form>
                <h2>Eller velg en person</h2>
                <ul>%s</ul>
                <p><a href="/cancel">Avbryt / Cancel</a></p>
                <script>
                  document.querySelectorAll('[data-person]').forEach(button =>
                    button.addEventListener('click', () => {
                      document.getElementById('pid').value = button.dataset.person;
                      document.getElementById('login').requestSubmit();
                    }));
                </script>
                """.formatted(fault, faults, people));
    }

    static String loggedOut() {
        return shell("Logget ut av demo-eID", "<p>Du kan lukke denne siden.</p>");
    }

    private static String person(DemoPerson person) {
        return """
                <li><button type="button" data-person="%s"><b>%s</b><span>%s · %s</span></button></li>
                """.formatted(
                        person.nationalId().value(),
                        person.fullName(),
                        person.nationalId().value(),
                        person.note());
    }

    private static String shell(String heading, String body) {
        return """
                <!doctype html>
                <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <link rel="icon" href="data:,"><title>%s</title><style>
                  body{font:17px/1.5 system-ui,sans-serif;margin:0;background:#efe9f7;color:#2a1745}
                  main{max-width:34rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-top:6px solid #5b2a94}
                  h1{margin-top:0} label{display:block;font-weight:600} ul{list-style:none;padding:0}
                  input,select{font:inherit;padding:.6rem;width:100%%;box-sizing:border-box;margin:.3rem 0 .8rem;border:2px solid #5b2a94}
                  button{font:inherit;padding:.6rem 1rem;border:2px solid #5b2a94;background:#5b2a94;color:#fff;cursor:pointer}
                  li button{width:100%%;text-align:left;background:#fff;color:inherit;border-width:1px;margin:.2rem 0}
                  li span{display:block;font-size:.85em} .fault{border-left:5px solid #b3261e;padding-left:.8rem}
                </style></head><body><main><h1>%s</h1>%s</main></body></html>
                """.formatted(heading, heading, body);
    }
}

package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.segl.story.Wording.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoContactRegister;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPost;
import no.segl.demo.SeglTest;
import no.segl.demo.register.KrrPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a municipality tells its employees about e-signing, line by line in the page's own order and words. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
@DisplayName("E-Signering fra 1.5.2021")
class ESigneringPageTest {

    private static final String NORGE_NO = "https://www.norge.no/nb/oppdater-kontaktinformasjon";
    private static final String TITLE = "Arbeidsavtale for ansatte";

    private final String address = UUID.randomUUID() + "@segl.example";

    @Test
    @DisplayName("Hva er e-Signering – Hvor hentes opplysningene fra – Ansatte mottar e-signering av dokumenter")
    void thePageForEmployees(Town town, Visitors visitors) {
        String onPc = SyntheticId.next();
        String onMobile = SyntheticId.next();
        String signed = Town.id(town.sends(wanted(onPc, onMobile), Contract.fromWord()));

        line(
                "Ved å benytte denne tjenesten kan ansatte enkelt signere arbeidsavtaler med elektronisk ID via PC eller"
                        + " mobiltelefon",
                () -> {
                    new SignerInBrowser(visitors.one(Screen.DESKTOP), onPc).signs(signed);
                    new SignerInBrowser(visitors.one(Screen.PHONE), onMobile).signs(signed);
                    town.until(signed, "SIGNED");
                });
        line("Det signerte dokumentet kan ikke endres i etterkant", () -> {
            assertThat(verdict(visitors, town.document(signed))).isEqualTo("valid");
            assertThat(verdict(visitors, withOneByteChanged(town.document(signed))))
                    .isEqualTo("changed");
        });
        line("og vil være klart for arkivering i Web sak etter at den ansatte har fullført signeringsprosessen", () -> {
            await().atMost(Town.PATIENCE).until(() -> town.tasks(signed).contains("checkAndFinalise"));
            JsonNode incoming =
                    town.caseOf(town.job(signed)).get("journalEntries").get(1);
            assertThat(incoming.get("type").asText()).isEqualTo("I");
            assertThat(incoming.get("documents").get(0).get("sha256").asText())
                    .isEqualTo(no.segl.signingjob.document.Sha256.of(town.document(signed)));
        });

        String employee = SyntheticId.next();
        DemoContactRegister.krr().put(employee, KrrPerson.withEmail(address));
        JsonNode job = town.sends(wanted(employee), Contract.fromWord());
        line(
                "Når vi sender dokumenter til e-signering hentes informasjonen som kontakt- og reservasjonsregisteret har"
                        + " registrert på den ansatte",
                () -> assertThat(mail().to()).isEqualTo(address));
        line(
                "Dersom den ansatte ikke er registrert sendes det tilbakemelding ved at signeringsstatus endres til Avvist",
                () -> isSentBack(town, visitors));

        line("Når dokumentet er sendt til signering, vil den ansatte motta varsel via e-post eller sms", () -> {
            Visitor inbox = visitors.one(Screen.DESKTOP).goesTo("/demo/mail");
            assertThat(inbox.picture("page-000-mail").page().locator("body")).containsText(address);
            isToldBySms(town);
        });
        line("Du har fått en signeringsforespørsel fra Sokndal kommune", () -> {
            assertThat(mail().subject()).isEqualTo("Du har et dokument å signere fra Eksempel kommune");
            assertThat(text())
                    .contains("Personal i Eksempel kommune ber deg lese og signere dette dokumentet: " + TITLE);
        });
        line(
                "Les og signer innen: 26.04.2021 kl. 08",
                () -> assertThat(text())
                        .contains("Les og signer innen: "
                                + told(job.get("deadline").asText())));
        line(
                "Du signerer enkelt og trygt med BankID, BankID på mobil, Buypass eller Commfides",
                () -> assertThat(text())
                        .contains("Du signerer enkelt og trygt med BankID, BankID på mobil, Buypass eller Commfides"));
        line(
                "Logg inn for å lese og signere",
                () -> assertThat(mail().html())
                        .containsPattern("<a [^>]*href=\"http[^\"]+/portal\"[^>]*>\\s*Logg inn for å lese og signere"));
        line(
                "Du kan også kopiere inn følgende lenke i nettleseren",
                () -> assertThat(text()).containsPattern("https?://\\S+/portal\\b"));
        line(
                "I e-post (eventuelt sms) vil det være informasjon om avsender og hvordan mottaker av dokumentet skal logge"
                        + " seg på for å signere dokumentet",
                () -> assertThat(text()).contains("Logg inn for å lese og signere"));
        line("Den ansatte blir guidet gjennom en brukervennlig signeringsprosedyre", () -> {
            Visitor phone = visitors.one(Screen.PHONE);
            phone.goesTo(link());
            phone.test("login").first().click();
            phone.types(employee);
            phone.page().getByText(TITLE).first().click();
            phone.seesTheDocument();
            phone.test("sign").click();
            phone.standsStill(phone.test("confirm-sign")).picture("page-000-confirm");
            phone.test("confirm-sign").click();
            phone.test("answer").waitFor();
            assertThat(phone.test("answer")).hasAttribute("data-result", "SIGNED");
            phone.picture("page-000-answer").mustHaveNoComplaints();
            town.until(Town.id(job), "SIGNED");
        });
        line(
                "Har du spørsmål kan du ta kontakt med personal",
                () -> assertThat(text()).contains("Ta kontakt med Personal: personal@eksempel.example"));
    }

    /** Neither the people of the register nor any details of them: what staff see, and where the employee is shown the way. */
    private static void isSentBack(Town town, Visitors visitors) {
        String unregistered = SyntheticId.next();
        DemoContactRegister.krr().put(unregistered, KrrPerson.unknown());
        Map<String, Object> wanted = wanted(unregistered);
        String title = "Avtale med en som ikke er registrert";
        wanted.put("title", title);
        String id = Town.id(town.asks(wanted, Contract.fromWord()));
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("needsCorrection"));

        Visitor desk = visitors.one(Screen.DESKTOP);
        Tasklist.logIn(desk, "saksbehandler", "/").opens("Avvist", title).picture("page-000-avvist");
        assertThat(desk.page().locator("a[href='" + NORGE_NO + "']").first()).isVisible();
        desk.goesTo("/desk/jobs/" + id).pictureOfAll("page-000-avvist-job");
        assertThat(desk.page().locator("[data-test=signer]")).containsText("Mangler kontaktopplysninger");

        Visitor employee = visitors.one(Screen.PHONE).logsInAs(unregistered);
        assertThat(employee.page().locator("a[href='" + NORGE_NO + "']").first())
                .isVisible();
    }

    private static void isToldBySms(Town town) {
        String mobile = "+479" + (1_000_000 + (int) (System.nanoTime() % 9_000_000));
        String withMobile = SyntheticId.next();
        DemoContactRegister.krr().put(withMobile, KrrPerson.withMobile(mobile));
        Map<String, Object> wanted = wanted(withMobile);
        // so near that the night cannot hold it up
        wanted.put("deadline", town.now().plus(Duration.ofMinutes(2)).toString());
        town.sends(wanted, Contract.fromWord());

        DemoMessage sms = received(mobile);
        assertThat(sms.channel()).isEqualTo("sms");
        assertThat(sms.text())
                .contains("Personal, Eksempel kommune", TITLE, "BankID", "/portal", "personal@eksempel.example");
    }

    private static Map<String, Object> wanted(String... people) {
        Map<String, Object> wanted = new HashMap<>(Town.wanted(people));
        wanted.put("title", TITLE);
        return wanted;
    }

    private static String verdict(Visitors visitors, byte[] file) {
        Visitor anybody = visitors.one(Screen.DESKTOP).goesTo("/verify");
        anybody.page().setInputFiles("#document", new FilePayload("avtale.pdf", "application/pdf", file));
        anybody.test("verify").click();
        anybody.test("verdict").waitFor();
        return anybody.test("verdict").getAttribute("data-verdict");
    }

    /** In the middle of what was there before anybody signed. */
    private static byte[] withOneByteChanged(byte[] file) {
        byte[] changed = file.clone();
        changed[Contract.fromWord().length / 2] ^= 1;
        return changed;
    }

    private DemoMessage mail() {
        return received(address);
    }

    private String text() {
        return mail().text().replaceAll("\\s+", " ");
    }

    private String link() {
        String text = text();
        return text.substring(text.indexOf("/portal")).replaceAll(" .*", "");
    }

    private static DemoMessage received(String to) {
        await().atMost(Town.PATIENCE)
                .until(() ->
                        DemoPost.messages().stream().anyMatch(sent -> sent.to().equals(to)));
        List<DemoMessage> all = DemoPost.messages().stream()
                .filter(sent -> sent.to().equals(to))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String told(String deadline) {
        return DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("nb"))
                .format(Instant.parse(deadline).atZone(ZoneId.of("Europe/Oslo")));
    }
}

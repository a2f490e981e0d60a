package no.segl.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.segl.story.Wording.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Tasklist;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoArchive;
import no.segl.demo.DemoContactRegister;
import no.segl.demo.DemoMailboxes;
import no.segl.demo.DemoMessage;
import no.segl.demo.SeglTest;
import no.segl.demo.register.KrrPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality's own routine sheet for e-signing, step by step in the sheet's order and words. */
@SeglTest
@ExtendWith(Story.class)
@InBrowser
@DisplayName("Rutiner E-signering – Acos Websak")
class RoutineSheetTest {

    private static final String CASE = "Ansettelse av barnehagelærer";
    private static final String TITLE = "Arbeidsavtale for barnehagelærer";
    private static final String SENSITIVE = "Vikariat ved sykefravær";

    private final String employee = SyntheticId.next();
    private final String manager = SyntheticId.next();

    @Test
    @DisplayName("Dette gjøres ved å: 1 til 9")
    void theNineStepsAndWhatComesOfThem(Town town, Visitors visitors) {
        DemoContactRegister.krr().put(employee, KrrPerson.withEmail("routine-employee@segl.example"));
        DemoContactRegister.krr().put(manager, KrrPerson.withEmail("routine-manager@segl.example"));
        DemoMailboxes.point().put(manager, false);
        Visitor desk = visitors.one(Screen.DESKTOP);
        Page page = desk.page();
        Tasklist tasklist = Tasklist.logIn(desk, "saksbehandler", "/");
        CaseHandler caseHandler = new CaseHandler(desk);

        line("1. Opprette et utgående dokument i rett sak", () -> {
            desk.goesTo("/desk/cases");
            page.fill("#case-title", CASE);
            desk.test("open-case").click();
            assertThat(page.locator("h1")).hasText(CASE);
        });
        line(
                "2. Fyll inn tittel i tittellinje 1 (NB! Evt. sensitive opplysninger skrives i tittellinje 2 og journalposten"
                        + " skjermes)",
                () -> {
                    page.fill("#entry-title", TITLE);
                    page.fill("#entry-sensitiveTitle", SENSITIVE);
                    page.check("[name=shielded]");
                    desk.pictureOfAll("routine-2-outgoing");
                    desk.test("add-entry").click();
                    desk.test("done").waitFor();
                });
        String entry = page.url().replaceAll("\\?.*", "");
        line("3. Legg til rett mottaker via folkeregisteret", caseHandler::findsARecipient);
        line(
                "4. Gå på fanen: saksdokumenter og opprett nytt dokument – velger du brevmal med en/to underskrift – m."
                        + " std.tekst",
                () -> {
                    page.navigate(entry);
                    assertThat(page.locator("#documents")).hasText("Saksdokumenter");
                    desk.test("from-template").click();
                    assertThat(page.locator("#fields-oppsigelse")).not().isEmpty();
                });
        line("5. Fyll inn dokumentet og velg sjekk inn og avslutt", () -> {
            caseHandler.fillsInTheContract();
            desk.test("do-finish").click();
            assertThat(desk.test("done")).containsText("sjekket inn");
        });
        line("6. H-klikk på selve journalposten og velg signering", () -> {
            desk.pictureOfAll("routine-6-entry").test("sign").click();
            assertThat(page.locator("#title")).hasValue(TITLE);
        });
        line(
                "7. Velg/kryss av hvilket dokument man ønsker signert og hvem som skal signere. Trykk deretter start",
                () -> {
                    assertThat(page.locator("[name=documentId]")).isChecked();
                    caseHandler.writesSigners(employee, manager);
                    desk.pictureOfAll("routine-7-start").test("send").click();
                });
        line(
                "8. Kvittering for signeringsoppdraget vil komme opp. Den samme informasjonen vil være tilgjengelig under"
                        + " historikk-fanen",
                () -> {
                    String receipt = desk.test("receipt")
                            .locator("code")
                            .last()
                            .textContent()
                            .replace("SHA-256 ", "");
                    desk.pictureOfAll("routine-8-receipt");
                    page.navigate(page.url().replace("?created", ""));
                    assertThat(page.locator(".history")).containsText(receipt);
                });
        String job = page.url().replaceAll("^.*/desk/jobs/", "");
        JsonNode sent = town.until(job, "ACTIVE");
        line("9. Det utgående dokumentet vil ligge i kurven E-signering, under aktive oppdrag", () -> {
            assertThat(town.outgoingStatus(sent)).isEqualTo("E");
            desk.goesTo("/camunda/app/tasklist/default/");
            tasklist.opens("Aktive oppdrag", TITLE).picture("routine-9-active");
        });

        line(
                "Det er kun mulig å sende 1 dokument til signering (ikke hoveddokument og vedlegg)",
                () -> caseHandler.mayChooseOneOf(CaseHandler.entry(town, "B", "R", 2)));
        line(
                "OBS! Signer-knappen vil være inaktiv dersom: Saksstatus er enten A, J eller U",
                () -> Stream.of("A", "J", "U")
                        .forEach(status -> caseHandler.findsSigningClosed(
                                CaseHandler.entry(town, status, "R", 1), "(status " + status + ")")));
        line(
                "Journalpoststatus er enten J, E, U eller A",
                () -> Stream.of("J", "E", "U", "A")
                        .forEach(status -> caseHandler.findsSigningClosed(
                                CaseHandler.entry(town, "B", status, 1), "(status " + status + ")")));
        line("Det finnes utsjekkede dokumenter på journalposten", () -> {
            CaseHandler.Entry checkedOut = CaseHandler.entry(town, "B", "R", 1);
            String document = "/api/archive/documents/" + checkedOut.document();
            town.caseHandler
                    .put(document + "/checkout", Map.of("by", "saksbehandler"))
                    .ok();
            caseHandler.findsSigningClosed(checkedOut, "sjekket ut av saksbehandler siden");
        });
        line(
                "Dersom «Start»-knappen ikke blir tilgjengelig etter å ha valgt mottaker må fødsels- og personnummeret"
                        + " kontrolleres",
                caseHandler::isToldOfAWrongNumber);
        line(
                "Noen innbyggere har reservert seg: et orange ikon/utropstegn. Dokumentet må da sendes på papir",
                caseHandler::sendsOnPaperToOneWhoIsReserved);

        line("Difi varsler mottaker(e) om signeringsoppdraget via sms eller e-post", () -> {
            DemoMessage told = Inbox.mail("routine-employee", "Du har et dokument å signere");
            assertThat(told.text()).contains(TITLE).doesNotContain(SENSITIVE);
        });
        line(
                "Gjennom en signeringsportal vil sluttbruker kunne logge seg inn via IDporten, lese gjennom dokumentet og"
                        + " signere ved bruk av elektronisk ID",
                () -> {
                    new SignerInBrowser(visitors.one(Screen.TABLET), employee).signs(job);
                    SignerInBrowser hesitant = new SignerInBrowser(visitors.one(Screen.PHONE), manager);
                    hesitant.breaksOff(job);
                    await().atMost(Town.PATIENCE)
                            .until(() -> Inbox.has("routine-manager", "Du er ikke ferdig med å signere"));
                    assertThat(town.events(job)).contains("SIGNING_BROKEN_OFF");
                    hesitant.signs(job);
                    town.until(job, "SIGNED");
                });
        line("Etter at dokumentet er signert vil det automatisk bli sendt tilbake til WebSak via Acos Mottak", () -> {
            await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("checkAndFinalise"));
            assertThat(DemoArchive.mottak().taken())
                    .anyMatch(each -> each.file()
                            .value("/arkivmelding/registrering/referanseEksternNoekkel/noekkel")
                            .equals(job + "/1/signed"));
        });
        line("Mottaker har frist på 1 uke for signering av dokumentet", () -> {
            Instant dispatched = town.eventAt(job, "DISPATCHED");
            assertThat(Instant.parse(sent.get("deadline").asText()))
                    .isBetween(dispatched.plus(Duration.ofDays(7)).minusSeconds(3605), dispatched.plusSeconds(608_405));
            assertThat(Instant.parse(sent.get("remindAt").asText()))
                    .isBefore(Instant.parse(sent.get("deadline").asText()));
        });
        line(
                "Mottaker vil automatisk motta en påminnelse … dersom mottaker har kansellert signeringsoppdraget",
                () -> assertThat(Inbox.mail("routine-manager", "Du er ikke ferdig med å signere")
                                .text())
                        .contains(TITLE));

        line(
                "Dersom mottaker ikke signerer innen frist – to signeringsmottakere i samme journalpost og kun en signerer",
                () -> new PassedDeadline(town, visitors).isFollowedUp(desk, tasklist));
        line(
                "Vurder derfor om du skal opprette to journalposter med samme brev med ulike mottakere – Det er mulig å"
                        + " sende ut PDF filer for signering",
                () -> caseHandler.sendsToEachApart(SyntheticId.next(), SyntheticId.next()));
        line("Et multiundertegner signeringsoppdrag kan maksimalt ha 10 signeringsmottakere", () -> {
            var eleven =
                    Town.wanted(Stream.generate(SyntheticId::next).limit(11).toArray(String[]::new));
            var answer = town.caseSystem.multipart(
                    "/api/signing-jobs", Map.of("job", eleven, "document", Contract.fromWord()), Map.of());
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("violations").findValuesAsText("field"))
                    .contains("signers");
        });

        line(
                "Dersom mottaker signerer innen fristen vil dokumentet automatisk legge seg som en inngående journalpost i"
                        + " saken. Fellestjenesten kontrollerer og ferdigstiller journalposten",
                () -> {
                    JsonNode incoming = town.caseOf(sent).get("journalEntries").get(1);
                    assertThat(incoming.get("type").asText()).isEqualTo("I");
                    Tasklist.logIn(visitors.one(Screen.DESKTOP), "fellestjeneste", "/")
                            .opens("Til kontroll", TITLE)
                            .claims()
                            .chooses("Kontrollert – ferdigstill")
                            .completes();
                });
        line(
                "som deretter havner i saksbehandlers kurv: E-signering – Signert. Det inngående dokumentet avskrives av"
                        + " saksbehandler",
                () -> {
                    desk.goesTo("/camunda/app/tasklist/default/");
                    tasklist.opens("Signert", TITLE)
                            .claims()
                            .picture("routine-signed")
                            .chooses("Ja – avskriv journalposten")
                            .completes();
                    town.until(job, "COMPLETED");
                });
        line(
                "innbyggere som har valgt digital postkasse [får] automatisk tilsendt en kopi … Innbyggere som ikke har valgt"
                        + " digital postkasse kan velge å laste ned dokumentet",
                () -> {
                    await().atMost(Town.PATIENCE)
                            .until(() ->
                                    !DemoMailboxes.point().deliveredTo(employee).isEmpty());
                    assertThat(DemoMailboxes.point()
                                    .deliveredTo(employee)
                                    .get(0)
                                    .file())
                            .isEqualTo(town.document(job));
                    assertThat(DemoMailboxes.point().deliveredTo(manager)).isEmpty();
                    Visitor later = visitors.one(Screen.PHONE).logsInAs(manager).goesTo("/portal/jobs/" + job);
                    assertThat(later.test("download")).isVisible();
                });
        town.untilNothingRuns(job);
    }
}

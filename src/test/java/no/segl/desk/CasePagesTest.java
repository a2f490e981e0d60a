package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SeglTest
class CasePagesTest {

    private static final Staff KARI = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final Staff OLA = new Staff("kollega", Set.of("saksbehandler"));
    private static final Staff STRANGER = new Staff("sekreterare", Set.of("sekreterare"));
    private static final Staff JOINT = new Staff("fellestjeneste", Set.of("fellestjeneste"));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private StaffCases cases;

    @Autowired
    private CaseArchive archive;

    private MockMvc http;
    private CaseNumber number;
    private EntryId entry;
    private DocumentId document;

    @BeforeEach
    void begin() throws IOException {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        number = cases.open("Ansettelse av rådgiver", KARI).number();
        entry = cases.addOutgoing(number, "Arbeidsavtale", "Prøve Person", true, KARI)
                .id();
        document = cases.addDocument(entry, pdf(), KARI).id();
    }

    @Test
    void whatLiesInACaseOfAnotherGroupIsNotThere() throws Exception {
        for (String page : Stream.of(
                        "/desk/cases/" + number,
                        "/desk/entries/" + entry,
                        "/desk/entries/" + entry + "/letter?template=vedtaksbrev-nb",
                        "/desk/documents/" + document + "/document.pdf",
                        "/desk/jobs/new?entry=" + entry)
                .toList()) {
            http.perform(get(page).with(by(KARI))).andExpect(status().isOk());
            http.perform(get(page).with(by(JOINT))).andExpect(status().isOk());
            http.perform(get(page).with(by(STRANGER))).andExpect(status().isNotFound());
        }
        String named = archive.findCaseOf(entry).orElseThrow().number() + "-1";
        for (Staff staff : Set.of(KARI, STRANGER)) {
            send(post("/desk/jobs/new").param("place", named).param("do", "add"), staff)
                    .andExpect(content()
                            .string(staff == KARI ? containsString("documentId") : not(containsString("documentId"))));
        }
        for (String action : Stream.of("checkout", "checkin", "takeover").toList()) {
            send(post("/desk/documents/" + document + "/" + action), STRANGER).andExpect(status().isNotFound());
        }
        send(post("/desk/entries/" + entry + "/letter").param("template", "vedtaksbrev-nb"), STRANGER)
                .andExpect(status().isNotFound());
        send(post("/desk/cases/" + number + "/entries").param("title", "x"), STRANGER)
                .andExpect(status().isNotFound());
        assertThat(document().isCheckedOut()).isFalse();
        assertThat(archive.findCase(number).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void theListHasTheCasesOfOnesGroupsAndFindsThemByNumberAndTitle() throws Exception {
        String row = "href=\"/desk/cases/" + number + "\"";

        http.perform(get("/desk/cases").param("q", number.value()).with(by(OLA)))
                .andExpect(content().string(containsString(row)));
        http.perform(get("/desk/cases").param("q", "av RÅDgiver").with(by(JOINT)))
                .andExpect(content().string(containsString(row)));
        http.perform(get("/desk/cases").param("q", number.value()).with(by(STRANGER)))
                .andExpect(content().string(not(containsString(row))));
        http.perform(get("/desk/cases").param("q", "%").with(by(OLA)))
                .andExpect(content().string(containsString("Ingen saker")));
    }

    @Test
    void everyReasonAgainstSigningStandsBesideTheClosedButton() throws Exception {
        cases.checkOut(document, OLA);
        archive.changeStatus(entry, EntryStatus.J);

        http.perform(get("/desk/entries/" + entry).with(by(KARI)))
                .andExpect(content().string(containsString("data-test=\"sign-closed\"")))
                .andExpect(content().string(not(containsString("/desk/jobs/new?entry="))))
                .andExpect(content().string(containsString("Journalposten er journalført (status J)")))
                .andExpect(content().string(containsString("Et dokument er sjekket ut av kollega siden ")));
    }

    @Test
    void aColleagueChecksInForOneWhoIsAwayOrTakesOver() throws Exception {
        cases.checkOut(document, OLA);

        http.perform(get("/desk/entries/" + entry).with(by(KARI)))
                .andExpect(content().string(containsString("Sjekk inn for kollega")));
        send(post("/desk/documents/" + document + "/takeover"), KARI)
                .andExpect(redirectedUrl("/desk/entries/" + entry + "?done=takeover"));
        assertThat(document().checkedOutBy()).isEqualTo("saksbehandler");
        send(post("/desk/documents/" + document + "/checkout"), OLA).andExpect(status().isConflict());
        send(post("/desk/documents/" + document + "/checkin"), OLA)
                .andExpect(redirectedUrl("/desk/entries/" + entry + "?done=checkin"));
        assertThat(document().isCheckedOut()).isFalse();
    }

    @Test
    void aLetterThatIsNotFinishedIsKeptAndNobodyChecksItIn() throws Exception {
        String letter = "/desk/entries/" + entry + "/letter";
        send(
                        post(letter)
                                .param("template", "vedtaksbrev-nb")
                                .param("fields.mottaker", "Prøve Åsa <b>")
                                .param("do", "save"),
                        KARI)
                .andExpect(redirectedUrl("/desk/entries/" + entry + "?done=letter"));
        DocumentId written = archive.findCaseOf(entry)
                .orElseThrow()
                .entries()
                .get(0)
                .documents()
                .get(1)
                .id();

        send(post("/desk/documents/" + written + "/checkin"), OLA)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Vedtak: Feltet er tomt")))
                .andExpect(content().string(containsString("Begrunnelse: Feltet er tomt")));
        http.perform(get("/desk/documents/" + written + "/letter").with(by(KARI)))
                .andExpect(content().string(containsString("value=\"Prøve Åsa &lt;b&gt;\"")));
        send(post("/desk/documents/" + written + "/letter").param("do", "save"), OLA)
                .andExpect(status().isConflict());
    }

    @Test
    void everyFaultOfALetterStandsBesideItsFieldAndNothingIsStored() throws Exception {
        send(
                        post("/desk/entries/" + entry + "/letter")
                                .param("template", "arbeidsavtale-nb")
                                .param("fields.tiltredelse", "i morgen")
                                .param("fields.arbeidstaker", "x".repeat(300))
                                .param("fields.lonn", "kr 500 000")
                                .param("do", "preview"),
                        KARI)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"fields-tiltredelse-fault\"")))
                .andExpect(content().string(containsString("id=\"fields-arbeidstaker-fault\"")))
                .andExpect(content().string(containsString("Første arbeidsdag: Datoen kan ikke leses")))
                .andExpect(content().string(containsString("kr 500 000")));
        send(post("/desk/entries/" + entry + "/letter").param("template", "arbeidsavtale-nb"), KARI)
                .andExpect(content().string(containsString("data:image/png;base64,")));
        assertThat(archive.findCaseOf(entry).orElseThrow().entries().get(0).documents())
                .hasSize(1);
    }

    @Test
    void aFileThatCannotBeSignedIsNotTakenIn() throws Exception {
        var upload = multipart("/desk/entries/" + entry + "/documents")
                .file(new MockMultipartFile("document", "x.pdf", "application/pdf", "nei".getBytes(UTF_8)));

        http.perform(upload.with(by(KARI)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Filen er ikke en PDF")));
    }

    @Test
    void titlesThatWillNotDoAreKeptOnThePage() throws Exception {
        send(post("/desk/cases/" + number + "/entries").param("title", " ").param("sensitiveTitle", "Til <b>deg"), KARI)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"entry-title-fault\"")))
                .andExpect(content().string(containsString("value=\"Til &lt;b&gt;deg\"")));
        send(post("/desk/cases").param("title", "x".repeat(256)), KARI)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"case-title-fault\"")));
    }

    private ArchivedDocument document() {
        return cases.document(document, KARI).document();
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Staff staff) throws Exception {
        return http.perform(request.with(by(staff)).with(csrf()));
    }

    private static RequestPostProcessor by(Staff staff) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                staff.account(), null, AuthorityUtils.createAuthorityList(staff.groups())));
    }

    private static byte[] pdf() throws IOException {
        try (var in = CasePagesTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        }
    }
}

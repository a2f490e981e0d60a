package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.WebAlone;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Staff take a job to paper, and file what comes back. */
@WebAlone
class PaperPageTest extends PageOfRejectedJob {

    private static final MockMultipartFile SCAN =
            new MockMultipartFile("document", "skannet.pdf", "application/pdf", "%PDF-1.4".getBytes(UTF_8));

    private static final MockMultipartFile OTHER_SCAN =
            new MockMultipartFile("document", "bedre.pdf", "application/pdf", "%PDF-1.5".getBytes(UTF_8));

    @Test
    void theSignedPaperIsFiledInTheCaseAndCanBeOpenedFromThePage() throws Exception {
        life.takeToPaper(id);

        http.perform(multipart(page + "/paper").file(SCAN).param("note", "Signert på kontoret"))
                .andExpect(redirectedUrl(page + "?done=filed"));
        String filed = text(http.perform(get(page).param("done", "filed")));

        assertThat(filed)
                .contains("Det er lagt inn i saken", "Arbeidsavtale – signert på papir", "Signert på kontoret")
                .doesNotContain("??");
        Matcher link = Pattern.compile("href=\"(" + page + "/filed/[^\"]+)\"").matcher(filed);
        assertThat(link.find()).isTrue();
        http.perform(get(link.group(1))).andExpect(content().bytes(SCAN.getBytes()));
        http.perform(get(link.group(1)).header(WebAlone.Web.GROUPS, "sekreterare"))
                .andExpect(status().isNotFound());
        http.perform(get(page + "/filed/d0.pdf")).andExpect(status().isNotFound());
    }

    @Test
    void aSecondScanIsRefusedPlainlyUntilOneWantsToReplaceTheFirst() throws Exception {
        life.takeToPaper(id);
        http.perform(multipart(page + "/paper").file(SCAN));
        String filed = text(http.perform(get(page)));
        assertThat(filed)
                .contains("Nå avskriver saksbehandleren", "Lagt i saken som journalpost", "Finn oppgaven")
                .doesNotContain("??");
        Matcher instead =
                Pattern.compile("name=\"instead\"[^>]*value=\"([^\"]+)\"").matcher(filed);
        assertThat(instead.find()).isTrue();

        String refused =
                text(http.perform(multipart(page + "/paper").file(OTHER_SCAN).param("note", "hele papiret"))
                        .andExpect(status().isConflict()));
        assertThat(refused).contains("Det er alt lagt inn noe for dette oppdraget", "hele papiret</textarea>");

        http.perform(multipart(page + "/paper").file(OTHER_SCAN).param("instead", instead.group(1)))
                .andExpect(redirectedUrl(page + "?done=filed"));
        String first = filedReferences().get(0);
        assertThat(text(http.perform(get(page))))
                .contains("(erstatter " + first + ")", "av saksbehandler")
                .doesNotContain("??");
    }

    @Test
    void onPaperTheFormIsOpenAndNoDeadlineIsShown() throws Exception {
        assertThat(inList()).doesNotContain(">–<");

        life.takeToPaper(id);

        assertThat(text(http.perform(get(page)))).contains("data-test=\"file-paper\" open=\"open\"");
        assertThat(inList()).contains(">–<");
        http.perform(multipart(page + "/paper").file(SCAN));
        assertThat(text(http.perform(get(page)))).doesNotContain("data-test=\"file-paper\" open");
    }

    @Test
    void theListAndThePageSayHowFarPaperHasCome() throws Exception {
        life.takeToPaper(id);
        assertThat(inList()).contains("På papir – venter på skannet dokument");
        assertThat(text(http.perform(get(page)))).contains("På papir – venter på skannet dokument");

        http.perform(multipart(page + "/paper").file(SCAN));
        assertThat(inList()).contains("På papir – skal avskrives");
        assertThat(text(http.perform(get(page)))).contains("På papir – skal avskrives");

        life.writeOff(id);
        assertThat(inList()).contains("På papir – arkivert");
        assertThat(text(http.perform(get(page)))).contains("På papir – arkivert");
    }

    @Test
    void paperWithFaultsIsNotFiledAndTheNoteIsKept() throws Exception {
        life.takeToPaper(id);
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        http.perform(multipart(page + "/paper").file(SCAN).param("note", "Signert på kontoret"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"paper-document-fault\"")))
                .andExpect(content().string(containsString("Signert på kontoret</textarea>")));
    }

    private String inList() throws Exception {
        String all = text(http.perform(
                get("/desk/jobs").param("q", jobs.find(id, CASE_HANDLER).reference())));
        assertThat(all).contains(page);
        return all.replaceAll("(?s).*" + page + "\"(.*?)</tr>.*", "$1");
    }

    private List<String> filedReferences() {
        return jobs.events(id, CASE_HANDLER).stream()
                .filter(event -> event.type() == EventType.FILED)
                .map(JobEvent::text)
                .toList();
    }
}

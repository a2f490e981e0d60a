package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import no.segl.WebAlone;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.Signer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Staff correct who is to sign, between two rounds. */
@WebAlone
class CorrectSignersPageTest extends PageOfRejectedJob {

    @Test
    void theFormShowsWhoIsToSignButNobodysNumber() throws Exception {
        http.perform(get(page)).andExpect(content().string(containsString(page + "/signers")));

        http.perform(get(page + "/signers"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Første Person\"")))
                .andExpect(content().string(containsString(signers().get(0).id().toString())))
                .andExpect(content()
                        .string(containsString(signers().get(0).nationalId().masked())))
                .andExpect(content().string(not(containsString("17912099997"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void oneIsExchangedTheOtherStaysAndThePageSaysSoInNumbers() throws Exception {
        List<Signer> before = signers();

        ResultActions answer = http.perform(form(before, "12829499914").param("do", "save"));

        answer.andExpect(redirectedUrl(page + "?done=signers"));
        assertThat(signers().get(0).id()).isEqualTo(before.get(0).id());
        assertThat(signers().get(1).id()).isNotEqualTo(before.get(1).id());
        http.perform(get(page).param("done", "signers"))
                .andExpect(content().string(containsString("Undertegnerne er rettet.")))
                .andExpect(
                        content().string(containsString("Undertegnerne ble rettet: 1 lagt til, 1 fjernet, 1 endret")))
                .andExpect(content().string(containsString("Andre Person avviste dokumentet")));
    }

    @Test
    void everyFaultStandsBesideItsFieldAndWhatWasTypedIsKept() throws Exception {
        List<Signer> before = signers();

        ResultActions answer = http.perform(form(before, "12829499915", "x".repeat(151)));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"signers-1-nationalId-fault\"")))
                .andExpect(content().string(containsString("id=\"signers-1-name-fault\"")))
                .andExpect(content().string(containsString("href=\"#signers-1-name\"")))
                .andExpect(content().string(containsString("value=\"12829499915\"")))
                .andExpect(content().string(containsString("value=\"Nytt Navn\"")));
        assertThat(signers()).isEqualTo(before);
    }

    @Test
    void oneWhoseListAColleagueHasCorrectedSeesHowItIsNowAndKeepsWhatHeTyped() throws Exception {
        List<Signer> opened = signers();
        MockHttpServletRequestBuilder mine = form(opened, "12829499914");
        http.perform(form(opened, "", "Kollegas Navn")).andExpect(status().is3xxRedirection());

        String told = text(http.perform(mine).andExpect(status().isConflict()));

        assertThat(told)
                .contains("Listen er rettet et annet sted", "data-test=\"signers-now\"", "Kollegas Navn")
                .contains("value=\"Rett Person\"", "value=\"12829499914\"", "value=\"" + edition() + "\"")
                .doesNotContain("??");
        http.perform(form(opened, "12829499914")).andExpect(redirectedUrl(page + "?done=signers"));
    }

    @Test
    void theReceiptNamesThoseWhoWereToSignWhenTheJobWasMade() throws Exception {
        http.perform(form(signers(), "12829499914"));

        String shown = text(http.perform(get(page)));

        assertThat(shown).contains("receipt-signers\">Første Person, Andre Person<");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutAScript() throws Exception {
        http.perform(form(signers(), "").param("do", "add"))
                .andExpect(content().string(containsString("id=\"signers-2-name\"")));
        String fewer = text(http.perform(form(signers(), "").param("do", "remove-0")));

        assertThat(fewer)
                .contains("value=\"Rett Person\"", signers().get(1).id().toString())
                .doesNotContain("id=\"signers-1-name\"", signers().get(0).id().toString());
    }

    @Test
    void whileItIsOutAndForOthersThereIsNoSuchForm() throws Exception {
        http.perform(get(page + "/signers").header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(status().isNotFound());
        life.takeToPaper(id);

        http.perform(get(page + "/signers")).andExpect(status().isConflict());
        http.perform(form(signers(), "")).andExpect(status().isConflict());
        http.perform(get(page)).andExpect(content().string(not(containsString(page + "/signers"))));
        http.perform(get(page + "/signers").header(WebAlone.Web.GROUPS, "sekreterare"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theHistorySaysWhoOfTheStaffDidSomethingAndOnlyThem() throws Exception {
        http.perform(form(signers(), "12829499914").param("do", "save"));

        assertThat(jobs.events(id, CASE_HANDLER))
                .filteredOn(event -> event.by() != null)
                .extracting(JobEvent::type, JobEvent::by)
                .containsExactly(
                        tuple(EventType.CREATED, "saksbehandler"), tuple(EventType.CONTACT_CORRECTED, "saksbehandler"));
    }
}

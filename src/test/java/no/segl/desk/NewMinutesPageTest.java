package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.segl.WebAlone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.CollectionUtils;
import org.springframework.web.context.WebApplicationContext;

/** The form in which a board's secretary asks for minutes to be adjusted, and what it says is wrong. */
@WebAlone
class NewMinutesPageTest {

    private static final Pattern FAULT = Pattern.compile("<li>\\s*<(?:a|span)[^>]*>([^<]*)<");

    @Autowired
    private WebApplicationContext application;

    private MockMvc http;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @Test
    void saysHowLongTheDeadlineIsAndWhatTheLawWants() throws Exception {
        String page = SentForm.text(http.perform(
                get(SentForm.NEW).header(WebAlone.Web.GROUPS, "sekreterare").header("Accept-Language", "sv")));

        assertThat(page)
                .contains("7 dagar från det att protokollet skickas", "senast 14 dagar efter sammanträdet")
                .contains("Var protokollet finns (valfritt)")
                .contains("data-fresh", "data-account=");
    }

    @Test
    void namesEveryFaultInTheOrderOfTheFormAndTheFieldWhereTwoAreWrongAlike() throws Exception {
        MockMultipartHttpServletRequestBuilder form = form();
        form.param("meeting.secretParagraphs", "tretton").param("meeting.adjustedAtOnce", "12,,14");
        form.params(CollectionUtils.toMultiValueMap(Map.of(
                "signers.name", List.of("Prov Ett"),
                "signers.nationalId", List.of("12345"),
                "signers.capacity", List.of("ORGANISATION"),
                "signers.role", List.of("chair"))));

        List<String> faults = faults(form);

        assertThat(faults).hasSize(10);
        assertThat(faults.get(0)).startsWith("Dokumentet saknas");
        assertThat(faults.get(1)).startsWith("Nämnd: ");
        assertThat(faults.get(2)).startsWith("Sammanträdesdatum saknas");
        assertThat(faults.get(3)).startsWith("Paragrafer med sekretess: ");
        assertThat(faults.get(4)).startsWith("Omedelbart justerade paragrafer: ");
        assertThat(faults.get(5)).contains("justerare utöver ordföranden");
        assertThat(faults.get(6)).startsWith("Justerare 1: Kontaktuppgifterna saknas");
        assertThat(faults.get(7)).startsWith("Justerare 1: Numret är inte");
        assertThat(faults.get(8)).startsWith("Avsändarenheten saknas");
        assertThat(faults.get(9)).startsWith("Kontakten saknas");
    }

    @Test
    void emptyItAsksForTheChairAndAMember() throws Exception {
        assertThat(faults(form()))
                .contains("Det finns ingen som ska justera. Lägg till ordföranden och minst en justerare.")
                .noneMatch(fault -> fault.contains("undertecknare"));
    }

    @Test
    void aFileWithNothingInItIsNotTheSameAsNone() throws Exception {
        MockMultipartHttpServletRequestBuilder form = form();
        form.file(new MockMultipartFile("document", "protokoll.pdf", "application/pdf", new byte[0]));

        assertThat(faults(form)).noneMatch(fault -> fault.startsWith("Dokumentet saknas"));
    }

    private static MockMultipartHttpServletRequestBuilder form() {
        MockMultipartHttpServletRequestBuilder form = multipart(SentForm.NEW);
        form.param("request", UUID.randomUUID().toString())
                .param("kind", "minutes")
                .param("language", "sv")
                .header(WebAlone.Web.GROUPS, "sekreterare")
                .header("Accept-Language", "sv");
        return form;
    }

    private List<String> faults(MockMultipartHttpServletRequestBuilder form) throws Exception {
        String page = SentForm.text(http.perform(form));
        String summary =
                page.substring(page.indexOf("id=\"faults\""), page.indexOf("</ul>", page.indexOf("id=\"faults\"")));
        return FAULT.matcher(summary).results().map(each -> each.group(1)).toList();
    }
}

package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import no.segl.WebAlone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Each finds the guide to the work that is theirs. */
@WebAlone
class GuidePagesTest {

    private static final String APOLOGY = "data-test=\"note\"";

    @Autowired
    private WebApplicationContext application;

    @Test
    void whoeverWorksWithMinutesAloneReadsOfThemInSwedish() throws Exception {
        assertThat(guideOf("sekreterare", "sv"))
                .contains("E-justering för nämndsekreterare", "lang=\"sv\"")
                .doesNotContain(APOLOGY, "Veiledning");
        assertThat(guideOf("sekreterare", "nb")).contains("Veiledningen er på svensk", APOLOGY);
    }

    @Test
    void theOthersChooseAmongAll() throws Exception {
        assertThat(guideOf("saksbehandler", "nb"))
                .contains(
                        "/desk/guide/case-handler",
                        "/desk/guide/apprenticeship",
                        "/desk/guide/secretary",
                        "lang=\"nb\"")
                .doesNotContain(APOLOGY);
        assertThat(guideOf("saksbehandler", "sv")).contains("norskt bokmål", APOLOGY);
    }

    private String guideOf(String group, String language) throws Exception {
        return SentForm.text(MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/desk/guide").header(WebAlone.Web.GROUPS, group).header("Accept-Language", language)));
    }
}

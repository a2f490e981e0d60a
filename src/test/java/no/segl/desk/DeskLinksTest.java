package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.segl.WebAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** In an installation whose cases lie elsewhere. */
@WebAlone
class DeskLinksTest {

    @Autowired
    private WebApplicationContext application;

    @Test
    void whoMaySendIsLedToTheFormForANewJob() throws Exception {
        assertThat(links("saksbehandler", "nb", "address"))
                .containsExactly("/desk/jobs", "/desk/jobs/new", "/desk/guide");
    }

    @Test
    void whoSendsNothingIsNot() throws Exception {
        assertThat(links("fellestjeneste", "nb", "address")).containsExactly("/desk/jobs", "/desk/guide");
    }

    @ParameterizedTest
    @CsvSource({"nb, Nytt oppdrag", "sv, Nytt uppdrag", "en, New job"})
    void theyAreInTheReadersLanguage(String language, String text) throws Exception {
        assertThat(links("saksbehandler", language, "text")).contains(text);
    }

    private List<String> links(String group, String language, String field) throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup(application).build();
        String answer = http.perform(get("/desk/api/links")
                        .header(WebAlone.Web.GROUPS, group)
                        .header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$[*]." + field);
    }
}

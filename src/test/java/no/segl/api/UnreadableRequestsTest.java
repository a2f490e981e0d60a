package no.segl.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class UnreadableRequestsTest {

    private final MockMvc web = new FailingApi().web();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"signers\":[{\"group\":\"first\"}]} | signers[0].group",
                "{\"deadline\":\"tomorrow\"} | deadline",
                "{\"signers\":7} | signers"
            })
    void aValueOfTheWrongTypeIsNamed(String body, String field) throws Exception {
        web.perform(post("/api/jobs").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("json.wrongType"))
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        web.perform(post("/api/jobs").contentType(MediaType.APPLICATION_JSON).content("{\"title\":"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.violations[0].code").value("json.malformed"));
    }

    @Test
    void aMissingPartIsNamed() throws Exception {
        web.perform(multipart("/api/upload"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("document.missing"))
                .andExpect(jsonPath("$.violations[0].field").value("document"));
    }

    @Test
    void aWrongParameterIsNamedAndAWrongIdIsNotFound() throws Exception {
        web.perform(get("/api/pages").param("page", "first"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("page"));
        web.perform(get("/api/items/first")).andExpect(status().isNotFound());
    }
}

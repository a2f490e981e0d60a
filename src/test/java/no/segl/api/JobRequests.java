package no.segl.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A request for signatures as a case system sends it, and what can be asked of a job then. */
final class JobRequests {

    static final String JOBS = "/api/signing-jobs";
    static final byte[] PDF = "%PDF-1.7".getBytes(UTF_8);
    static final String JOB = """
            {"kind": "journal-post", "title": "Arbeidsavtale", "sensitiveTitle": "Vikariat", "shielded": true,
             "language": "nb", "remindBefore": "P1D",
             "sender": {"unit": "Personal", "contact": "personal@segl.example"},
             "signers": [
               {"nationalId": "17912099997", "name": "Prøve Person", "role": "arbeidstaker"},
               {"nationalId": "189001019802", "name": "Prov Person", "capacity": "SELF", "group": 2, "mobile": "+46701234567"}]}
            """;

    private JobRequests() {}

    static MockMultipartHttpServletRequestBuilder asking(String job, byte[] pdf) {
        return multipart(JOBS).part(new MockPart("job", job.getBytes(UTF_8)), new MockPart("document", "a.pdf", pdf));
    }

    static RequestBuilder acting(String id, String action, String body) {
        return post(JOBS + "/" + id + "/" + action)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }

    static String id(ResultActions answer) throws Exception {
        return JsonPath.read(text(answer), "$.id");
    }
}

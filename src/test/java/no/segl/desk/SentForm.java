package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form for a new job as a browser sends it, and what is read from the answer. */
final class SentForm {

    static final String NEW = "/desk/jobs/new";
    static final MockMultipartFile PDF =
            new MockMultipartFile("document", "avtale.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8));

    private SentForm() {}

    static MockMultipartHttpServletRequestBuilder form(String request) {
        MockMultipartHttpServletRequestBuilder form = multipart(NEW);
        form.param("request", request).param("kind", "journal-post").param("language", "nb");
        return form;
    }

    /** With two signers, and all that is asked for save the document. */
    static MockMultipartHttpServletRequestBuilder inOrder() {
        return inOrder(UUID.randomUUID().toString());
    }

    static MockMultipartHttpServletRequestBuilder inOrder(String request) {
        MockMultipartHttpServletRequestBuilder form = form(request);
        form.params(typed());
        return form;
    }

    static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("kind", "journal-post");
        typed.add("title", "Arbeidsavtale, fast stilling");
        typed.add("sender.unit", "Personalavdelingen");
        typed.add("sender.contact", "personal@segl.example");
        typed.addAll("signers.nationalId", List.of("17912099997", "298220 99635", ""));
        typed.addAll("signers.name", List.of("Nordmann, Prøve", "Prøve Leder", ""));
        typed.addAll("signers.capacity", List.of("SELF", "SELF", "SELF"));
        typed.addAll("signers.role", List.of("", "rektor", ""));
        typed.addAll("signers.group", List.of("1", "2", "1"));
        typed.addAll("signers.email", List.of("", "", ""));
        typed.addAll("signers.mobile", List.of("", "", ""));
        return typed;
    }

    static MockMultipartHttpServletRequestBuilder rows(String action) {
        MockMultipartHttpServletRequestBuilder form = form("");
        form.param("do", action)
                .param("signers.nationalId", "17912099997", "29822099635")
                .param("signers.name", "Nordmann, Prøve", "Prøve Leder");
        return form;
    }

    static String location(ResultActions answer) {
        return String.valueOf(answer.andReturn().getResponse().getRedirectedUrl());
    }

    /** The value of a field that nobody sees. */
    static String hidden(String name, String page) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}

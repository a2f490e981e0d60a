package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.segl.demo.SeglTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** A case system without a login, or without the right, reads why as it reads every other refusal. */
@SeglTest
class WhoMayAskTest {

    @Autowired
    private TestRestTemplate http;

    @ParameterizedTest
    @CsvSource({
        "nobody, demo, nb, 401, login, Du må logge inn",
        "nobody, demo, sv-SE, 401, login, Du måste logga in",
        "ukjent, demo, en, 401, login, You must log in",
        "nobody, demo, de, 401, login, Du må logge inn",
        "prosesseier, demo, nb, 403, forbidden, Ingen tilgang",
        "prosesseier, demo, sv, 403, forbidden, Ingen åtkomst"
    })
    void isToldAsAProblemInTheCallersLanguage(
            String account, String password, String language, int status, String type, String title) {
        ResponseEntity<Map<String, Object>> answer = ask(account, password, language);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.getBody())
                .containsEntry("type", "urn:segl:problem:" + type)
                .containsEntry("title", title)
                .containsEntry("status", status)
                .containsEntry("instance", "/api/signing-jobs")
                .containsKey("detail");
        assertThat(answer.getHeaders().containsKey(HttpHeaders.WWW_AUTHENTICATE))
                .isEqualTo(status == 401);
    }

    private ResponseEntity<Map<String, Object>> ask(String account, String password, String language) {
        var request = RequestEntity.get("/api/signing-jobs").header(HttpHeaders.ACCEPT_LANGUAGE, language);
        if (!account.equals("nobody")) {
            request.headers(headers -> headers.setBasicAuth(account, password));
        }
        return http.exchange(request.build(), new ParameterizedTypeReference<>() {});
    }
}

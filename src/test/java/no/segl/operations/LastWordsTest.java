package no.segl.operations;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that never come as far as our own pages. */
@SeglTest
class LastWordsTest {

    @LocalServerPort
    private int port;

    @Test
    void aDamagedAddressIsExplainedWithoutNamingTheServer() throws IOException {
        assertThat(answerTo("/portal/jobs/%00"))
                .startsWith("HTTP/1.1 400")
                .contains("Adressen kan ikke leses", "Länken är skadad")
                .doesNotContain("Tomcat", "HTTP Status");
    }

    @Test
    void aCaseSystemGetsItAsAProblem() throws IOException {
        assertThat(answerTo("/api/signing-jobs/%00"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"status\":400");
    }

    private String answerTo(String path) throws IOException {
        try (Socket connection = new Socket("127.0.0.1", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            connection.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(connection.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

package no.segl.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever has the database but not the keys does not learn who is signing at the moment. */
@SeglTest
@ExtendWith(Story.class)
class SessionsTellNothingTest {

    private static final String OF_SESSION =
            "session_primary_id = (select primary_id from spring_session where session_id = ?)";
    private static final DemoPerson AMINA = DemoPerson.AMINA;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    @Value("${spring.security.oauth2.client.provider.eid.issuer-uri}")
    private String issuer;

    private SignerOverHttp signer;

    @BeforeEach
    void somebodyIsAtTheComputer() {
        signer = new SignerOverHttp(port);
    }

    @Test
    void whoHasLoggedInAndWhatTheyAnsweredCannotBeReadInTheTables(Town town) {
        String number = AMINA.nationalId().value();
        Map<String, Object> wanted = Town.wanted(number);
        wanted.put("title", "Tittelxx");
        String job = Town.id(town.sends(wanted, Contract.fromWord()));

        signer.logsInAs(number);
        String answered = signer.rejects(job, "Kommentarxx").body();

        assertThat(answered).contains("Tittelxx");
        assertThat(names()).contains("PORTAL_SECURITY_CONTEXT", "PORTAL_ANSWER_" + job);
        for (byte[] stored : values()) {
            for (String told :
                    List.of(number, "Amina", "Fjellanger", "Tittelxx", "Kommentarxx", "eyJ", "OidcIdToken")) {
                for (var charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
                    assertThat(new String(stored, ISO_8859_1))
                            .doesNotContain(new String(told.getBytes(charset), ISO_8859_1));
                }
            }
        }
        assertThat(sql.queryForList("select principal_name from spring_session", String.class))
                .doesNotContain(number);
    }

    @Test
    void aSessionWhoseKeyHasGoneIsALoginThatHasEnded() {
        signer.logsInAs(AMINA.nationalId().value());
        assertThat(signer.get("/portal").uri()).hasPath("/portal");

        sql.update(
                "update spring_session_attributes set attribute_bytes = 'gone:'::bytea || attribute_bytes where "
                        + OF_SESSION,
                signer.session());

        var answer = signer.get("/portal");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri()).hasPath("/portal/login");
        signer.logsInAs(AMINA.nationalId().value());
        assertThat(signer.get("/portal").uri()).hasPath("/portal");
    }

    @Test
    void whoeverLogsOutOfTheEidSomewhereElseIsLoggedOutHereToo() throws Exception {
        signer.logsInAs(AMINA.nationalId().value());
        String ended = "/portal/login/ended?iss=" + issuer + "&sid=";
        SignerOverHttp frame = new SignerOverHttp(port);

        assertThat(frame.get(ended + "anothers-login").statusCode()).isEqualTo(204);
        assertThat(signer.get("/portal").uri()).hasPath("/portal");

        assertThat(frame.get(ended + signer.loginAtEid()).statusCode()).isEqualTo(204);
        assertThat(signer.get("/portal").uri()).hasPath("/portal/login");
    }

    private List<String> names() {
        return sql.queryForList(
                "select attribute_name from spring_session_attributes where " + OF_SESSION,
                String.class,
                signer.session());
    }

    private List<byte[]> values() {
        return sql.queryForList(
                "select attribute_bytes from spring_session_attributes where " + OF_SESSION,
                byte[].class,
                signer.session());
    }
}

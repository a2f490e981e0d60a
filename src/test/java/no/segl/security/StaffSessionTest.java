package no.segl.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import no.segl.demo.SeglTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@SeglTest
class StaffSessionTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void hireSomebody() {
        var user = identities.newUser("vikar");
        user.setPassword("demo");
        identities.saveUser(user);
        identities.createMembership("vikar", "saksbehandler");
    }

    @AfterEach
    void letThemGo() {
        identities.deleteUser("vikar");
    }

    @Test
    void oneLoginOpensTasklistAndOurOwnPages() {
        Visitor visitor = Visitor.loggedIn(port, "vikar");

        assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/desk/api/tasks?id=x").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/camunda/api/engine/engine/default/filter?maxResults=100")
                        .body())
                .contains("Aktive oppdrag");
    }

    @Test
    void afterTheLoginOneIsWhereOneWantedToGo() {
        Visitor visitor = Visitor.browser(port);
        visitor.get("/desk/jobs/new");

        var answer = visitor.login("vikar", "demo");

        assertThat(visitor.whereTo(answer)).endsWith("/desk/jobs/new");
    }

    @Test
    void theSessionIsInTheDatabase() {
        Visitor visitor = Visitor.loggedIn(port, "vikar");

        String id =
                new String(Base64.getDecoder().decode(visitor.cookie("SESSION").orElseThrow()), UTF_8);

        assertThat(sql.queryForObject("select count(*) from spring_session where session_id = ?", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    void theLoginGivesTheSessionANewId() {
        Visitor visitor = Visitor.browser(port);
        visitor.get("/desk/jobs");
        var before = visitor.cookie("SESSION").orElseThrow();

        visitor.login("vikar", "demo");

        assertThat(visitor.cookie("SESSION")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void whoIsRemovedFromTheGroupIsOutAtTheNextClick() {
        Visitor visitor = Visitor.loggedIn(port, "vikar");
        identities.deleteMembership("vikar", "saksbehandler");

        var answer = visitor.get("/desk/jobs");

        assertThat(visitor.whereTo(answer)).contains("/login");
    }

    @Test
    void loggingOutInTasklistEndsTheSessionEverywhere() {
        Visitor visitor = Visitor.loggedIn(port, "vikar");

        var answer = visitor.json("POST", "/camunda/api/admin/auth/user/default/logout", "{}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(visitor.whereTo(visitor.get("/desk/jobs"))).contains("/login");
    }

    @Test
    void loggingOutOnOurPagesEndsTheSessionInTasklist() {
        Visitor visitor = Visitor.loggedIn(port, "vikar");
        visitor.get(TASKLIST);

        visitor.postForm("/logout", Map.of("_csrf", visitor.csrfToken()));

        assertThat(visitor.whereTo(visitor.get(TASKLIST))).contains("/login");
    }

    @Test
    void aFormThatIsSentAfterTheLoginRanOutLeadsToALoginThatSaysSo() {
        Visitor gone = Visitor.browser(port);
        gone.get("/login");

        for (String token : new String[] {gone.csrfToken(), "stale"}) {
            var answer = gone.postForm("/desk/jobs/new", Map.of("_csrf", token, "title", "Brev"));
            assertThat(gone.whereTo(answer)).endsWith("/login?ended");
        }
        assertThat(gone.get("/login?ended").body()).contains("Du var blitt logget ut");
    }

    @Test
    void aPageThatWasOpenForTooLongIsToldOfInStaffsWords() {
        Visitor visitor = Visitor.loggedIn(port, "vikar");

        var answer = visitor.postForm("/desk/jobs/new", Map.of("_csrf", "stale"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Ingenting er gjort", "Åpne skjemaet på nytt", "data-keeps-draft")
                .doesNotContain("/portal");
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneWorksAtOnceAfterIt() {
        Visitor visitor = Visitor.browser(port);

        var wrong = visitor.login("vikar", "nope");
        var right = visitor.login("vikar", "demo");

        assertThat(visitor.whereTo(wrong)).endsWith("/login?error");
        assertThat(visitor.whereTo(right)).doesNotContain("/login");
    }

    @Test
    void ourPagesForbidInlineScriptsAndFramesOfOthers() {
        var headers = Visitor.browser(port).get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'none'")
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
    }

    @Test
    void theWebApplicationsKeepTheirOwnPolicyWithTheWayOutOfTheSandboxForPdf() {
        var headers = Visitor.loggedIn(port, "vikar").get(TASKLIST).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "allow-popups-to-escape-sandbox");
    }
}

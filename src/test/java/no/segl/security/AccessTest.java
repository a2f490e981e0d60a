package no.segl.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.segl.demo.SeglTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every sort of address as every role: "in" got past the door, "login" was sent to the login page. */
@SeglTest
class AccessTest {

    private static final List<String> ROLES =
            List.of("saksbehandler", "fellestjeneste", "sekreterare", "prosesseier", "admin");
    private static final Map<String, Visitor> BROWSERS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            method | path                                              | anonymous | saksbehandler | fellestjeneste | sekreterare | prosesseier | admin
            GET    | /                                                 | login     | in            | in             | in          | in          | in
            GET    | /login                                            | in        | in            | in             | in          | in          | in
            GET    | /assets/login.css                                 | in        | in            | in             | in          | in          | in
            GET    | /assets/one-login.js                              | in        | in            | in             | in          | in          | in
            GET    | /ca/any                                           | in        | in            | in             | in          | in          | in
            GET    | /verify                                           | in        | in            | in             | in          | in          | in
            GET    | /mend/x                                           | in        | in            | in             | in          | in          | in
            GET    | /actuator/health/liveness                         | in        | in            | in             | in          | in          | in
            GET    | /desk/jobs                                        | login     | in            | in             | in          | 403         | 403
            GET    | /desk/jobs/new                                    | login     | in            | in             | in          | 403         | 403
            GET    | /desk/jobs/00000000-0000-0000-0000-000000000000   | login     | in            | in             | in          | 403         | 403
            GET    | /desk/jobs/x/document.pdf                         | login     | in            | in             | in          | 403         | 403
            GET    | /desk/jobs/x/pages/1.png                          | login     | in            | in             | in          | 403         | 403
            GET    | /desk/jobs/x/archive-package                      | login     | in            | in             | in          | 403         | 403
            GET    | /desk/cases                                       | login     | in            | in             | in          | 403         | 403
            GET    | /desk/cases/2026/999999                           | login     | in            | in             | in          | 403         | 403
            GET    | /desk/entries/x                                   | login     | in            | in             | in          | 403         | 403
            GET    | /desk/entries/x/letter?template=x                 | login     | in            | in             | in          | 403         | 403
            GET    | /desk/documents/x/document.pdf                    | login     | in            | in             | in          | 403         | 403
            GET    | /desk/documents/x/letter                          | login     | in            | in             | in          | 403         | 403
            GET    | /desk/guide                                       | login     | in            | in             | in          | 403         | 403
            GET    | /desk/guide/closed.png                            | login     | in            | in             | in          | 403         | 403
            GET    | /portal/guide                                     | in        | in            | in             | in          | in          | in
            GET    | /portal/guide/read.png                            | in        | in            | in             | in          | in          | in
            GET    | /portal/accessibility                             | in        | in            | in             | in          | in          | in
            GET    | /desk/api/tasks?id=x                              | 401       | in            | in             | in          | 403         | 403
            GET    | /desk/api/links                                   | 401       | in            | in             | in          | 403         | 403
            GET    | /camunda/app/tasklist/default/                    | login     | in            | in             | in          | 403         | in
            GET    | /camunda/app/welcome/default/                     | login     | in            | in             | in          | in          | in
            GET    | /camunda/app/cockpit/default/                     | login     | 403           | 403            | 403         | in          | in
            GET    | /camunda/app/admin/default/                       | login     | 403           | 403            | 403         | 403         | in
            GET    | /camunda/app/admin/default/setup/                 | login     | 403           | 403            | 403         | 403         | 403
            GET    | /camunda/app/tasklist/default/setup/              | login     | 403           | 403            | 403         | 403         | 403
            POST   | /camunda/api/admin/setup/default/user/create      | 401       | 403           | 403            | 403         | 403         | 403
            POST   | /camunda/api/admin/auth/user/default/login/admin  | 401       | 403           | 403            | 403         | 403         | 403
            POST   | /camunda/api/engine/engine/default/task/create    | 401       | 403           | 403            | 403         | 403         | 403
            GET    | /camunda/api/engine/engine/default/task/count     | 401       | in            | in             | in          | in          | in
            GET    | /camunda/api/cockpit/plugin/base/default/incident | 401       | 403           | 403            | 403         | in          | in
            GET    | /camunda/lib/deps.js                              | login     | in            | in             | in          | in          | in
            GET    | /webjars/camunda/app/tasklist/index.html          | login     | in            | in             | in          | in          | in
            GET    | /engine-rest/task/count                           | 401       | 401           | 401            | 401         | 401         | 401
            GET    | /api/signing-jobs                                 | 401       | 401           | 401            | 401         | 401         | 401
            GET    | /v3/api-docs                                      | 401       | 401           | 401            | 401         | 401         | 401
            GET    | /no/such/page                                     | login     | in            | in             | in          | in          | in
            POST   | /reports/mail                                     | 401       | 401           | 401            | 401         | 401         | 401
            POST   | /reports/sms/x?key=x                              | 401       | 401           | 401            | 401         | 401         | 401
            POST   | /desk/jobs                                        | login     | 403           | 403            | 403         | 403         | 403
            POST   | /logout                                           | 403       | 403           | 403            | 403         | 403         | 403
            """)
    void inABrowser(
            String method,
            String path,
            String anonymous,
            String caseHandler,
            String jointService,
            String secretary,
            String processOwner,
            String admin) {
        var expected = List.of(anonymous, caseHandler, jointService, secretary, processOwner, admin);

        var seen = new java.util.ArrayList<>(List.of(reach(Visitor.browser(port), method, path)));
        ROLES.forEach(role -> seen.add(reach(browserOf(role), method, path)));

        assertThat(seen).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            method | path                               | anonymous | saksbehandler | fellestjeneste | sekreterare | prosesseier | admin
            GET    | /engine-rest/engine                | 401       | in            | in             | in          | in          | in
            GET    | /engine-rest/task/count            | 401       | in            | in             | in          | in          | in
            GET    | /engine-rest/process-definition/statistics | 401 | 403           | 403            | 403         | in          | in
            POST   | /engine-rest/deployment/create     | 401       | 403           | 403            | 403         | in          | in
            POST   | /engine-rest/task/create           | 401       | 403           | 403            | 403         | 403         | 403
            POST   | /engine-rest/task/x/comment/create | 401       | 403           | 403            | 403         | 403         | 403
            PUT    | /engine-rest/task/x                | 401       | 403           | 403            | 403         | 403         | 403
            GET    | /api/signing-jobs                  | 401       | in            | in             | in          | 403         | 403
            GET    | /api/signing-jobs/x/archive-package | 401      | in            | in             | in          | 403         | 403
            GET    | /api/archive/cases/2026/1          | 401       | in            | in             | in          | 403         | 403
            POST   | /api/signing-jobs                  | 401       | in            | in             | in          | 403         | 403
            POST   | /reports/mail                      | 401       | 401           | 401            | 401         | 401         | 401
            POST   | /reports/sms/x?key=x               | 401       | 401           | 401            | 401         | 401         | 401
            POST   | /api/verify                        | in        | in            | in             | in          | in          | in
            GET    | /v3/api-docs                       | 401       | in            | in             | in          | in          | in
            GET    | /actuator/health/liveness          | in        | in            | in             | in          | in          | in
            GET    | /actuator/health                   | 401       | 403           | 403            | 403         | 403         | in
            GET    | /actuator/prometheus               | 401       | 403           | 403            | 403         | 403         | in
            GET    | /actuator/env                      | 401       | 403           | 403            | 403         | 403         | in
            GET    | /desk/jobs                         | 401       | 401           | 401            | 401         | 401         | 401
            GET    | /camunda/app/tasklist/default/     | 401       | 401           | 401            | 401         | 401         | 401
            """)
    void asAProgram(
            String method,
            String path,
            String anonymous,
            String caseHandler,
            String jointService,
            String secretary,
            String processOwner,
            String admin) {
        var expected = List.of(anonymous, caseHandler, jointService, secretary, processOwner, admin);

        var seen = new java.util.ArrayList<>(List.of(reach(Visitor.program(port), method, path)));
        ROLES.forEach(role -> seen.add(reach(Visitor.program(port, role, "demo"), method, path)));

        assertThat(seen).isEqualTo(expected);
    }

    private Visitor browserOf(String role) {
        return BROWSERS.computeIfAbsent(role, account -> Visitor.loggedIn(port, account));
    }

    private static String reach(Visitor visitor, String method, String path) {
        HttpResponse<String> answer = method.equals("GET") ? visitor.get(path) : visitor.json(method, path, "{}");
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            return String.valueOf(answer.statusCode());
        }
        return visitor.whereTo(answer).contains("/login") ? "login" : "in";
    }
}

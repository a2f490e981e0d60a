package no.segl.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import no.segl.demo.SeglTest;
import no.segl.story.Http;
import no.segl.story.Story;
import no.segl.story.SyntheticId;
import no.segl.story.Town;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** What one can do with a task past every form and button, as a program and as a browser that is logged in to Tasklist. */
@SeglTest
@ExtendWith(Story.class)
class TaskRightsTest {

    private static final String PROGRAM = "/engine-rest";
    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    /** Shared, since none of these tests may move it on. */
    private static Task task;

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    private Town town;

    @BeforeEach
    void aJobIsWithItsSigners(Town town) throws Exception {
        this.town = town;
        if (task == null) {
            byte[] pdf = new ClassPathResource("pdf/contract-word.pdf").getContentAsByteArray();
            String job = Town.id(town.sends(Town.wanted(SyntheticId.next()), pdf));
            await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("activeJob"));
            task = tasks.createTaskQuery().processInstanceBusinessKey(job).singleResult();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /task/TASK/comment/create             | {"message":"Ola"}
            POST   | /task/TASK/comment/create/            | {"message":"Ola"}
            PUT    | /task/TASK/comment                    | {"id":"x","message":"Ola"}
            DELETE | /task/TASK/comment                    |
            POST   | /task/TASK/attachment/create          | {"name":"Ola"}
            PUT    | /task/TASK                            | {"name":"Ola"}
            PUT    | /task/TASK/                           | {"description":"Ola"}
            POST   | /task/create                          | {"name":"Ola"}
            PUT    | /process-instance/INSTANCE/comment    | {"id":"x","message":"Ola"}
            PUT    | /incident/x/annotation                | {"annotation":"Ola"}
            PUT    | /history/user-operation/x/set-annotation | {"annotation":"Ola"}
            POST   | /identity/verify                      | {"username":"admin","password":"x"}
            """)
    void textsAboutPeopleAreClosedToEverybody(String method, String path, String body) {
        assertThat(answers(method, path, body, "saksbehandler", "fellestjeneste", "admin"))
                .containsOnly(403);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /task/TASK/delegate                   | {"userId":"admin"}
            POST   | /task/TASK/resolve                    | {}
            POST   | /task/TASK/identity-links             | {"userId":"Ola","type":"candidate"}
            POST   | /task/TASK/identity-links             | {"userId":"admin","type":"Ola"}
            POST   | /task/TASK/identity-links/delete      | {"groupId":"saksbehandler","type":"candidate"}
            POST   | /task/TASK/localVariables             | {"modifications":{"decision":{"value":"recall"}}}
            PUT    | /task/TASK/variables/decision         | {"value":"recall"}
            PUT    | /task/TASK/localVariables/reason      | {"value":"other"}
            DELETE | /task/TASK/variables/reference        |
            POST   | /task/TASK/bpmnError                  | {"errorCode":"x","errorMessage":"Ola"}
            POST   | /task/TASK/bpmnEscalation             | {"escalationCode":"Ola"}
            DELETE | /task/TASK                            |
            PUT    | /process-instance/INSTANCE/variables/decision | {"value":"recall"}
            PUT    | /process-instance/INSTANCE/suspended  | {"suspended":true}
            DELETE | /process-instance/INSTANCE            |
            POST   | /message                              | {"messageName":"segl.allSigned"}
            POST   | /signal                               | {"name":"x"}
            POST   | /process-definition/key/journalPost/start | {"businessKey":"Ola"}
            POST   | /filter/create                        | {"name":"Ola","resourceType":"Task"}
            POST   | /deployment/create                    | {}
            """)
    void whatStaffDoNotNeedIsClosedToThem(String method, String path, String body) {
        assertThat(answers(method, path, body, "saksbehandler", "fellestjeneste"))
                .containsOnly(403);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getDelegationState())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({PROGRAM, TASKLIST})
    void whoGetsATaskIsOfItsGroupAndNeverAText(String root) {
        Visitor visitor = visitor(root, "saksbehandler");

        for (String way : List.of("claim", "assignee")) {
            String address = root + "/task/" + task.getId() + "/" + way;
            assertThat(wrong(visitor, address, "{\"userId\":\"Ola Nordmann\"}")).doesNotContain("Ola");
            wrong(visitor, address, "{\"userId\":\"sekreterare\"}");
        }
        assertThat(assignee()).isNull();
    }

    @ParameterizedTest
    @CsvSource({PROGRAM, TASKLIST})
    void aTaskCanBeTakenReadLaidBackAndGivenToAColleague(String root) {
        Visitor visitor = visitor(root, "saksbehandler");
        String path = root + "/task/" + task.getId();

        assertThat(visitor.json("POST", path + "/claim", "{\"userId\":\"saksbehandler\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(assignee()).isEqualTo("saksbehandler");
        for (String read : List.of("", "/form", "/deployed-form", "/form-variables", "/identity-links")) {
            assertThat(visitor.get(path + read).statusCode()).as(read).isEqualTo(200);
        }
        assertThat(visitor.json("POST", path + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(visitor.json("POST", path + "/assignee", "{\"userId\":\"kollega\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(visitor.json("POST", path + "/assignee", "{\"userId\":null}").statusCode())
                .isEqualTo(204);
        assertThat(assignee()).isNull();
    }

    @ParameterizedTest
    @CsvSource({PROGRAM, TASKLIST})
    void aBasketIsReadAndATaskDoneWithAChoiceOfItsForm(String root) {
        Visitor visitor = visitor(root, "saksbehandler");

        var filters = visitor.get(root + "/filter?name=Aktive+oppdrag");
        String filter = filters.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(visitor.json("POST", root + "/filter/" + filter + "/list?maxResults=5", "{}")
                        .statusCode())
                .isEqualTo(200);
        for (String way : List.of("complete", "submit-form")) {
            String path = root + "/task/" + task.getId() + "/" + way;
            wrong(visitor, path, "{\"variables\":{\"decision\":{\"value\":\"paper\"}}}");
            wrong(
                    visitor,
                    path,
                    "{\"variables\":{\"decision\":{\"value\":\"recall\"},\"reason\":{\"value\":\"other\"},"
                            + "\"comment\":{\"value\":\"Ola\"}}}");
        }
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({PROGRAM, TASKLIST})
    void aTaskThatAColleagueHasDoneIsNoFaultOfTheServer(String root) throws Exception {
        byte[] pdf = new ClassPathResource("pdf/contract-word.pdf").getContentAsByteArray();
        String job = Town.id(town.sends(Town.wanted(SyntheticId.next()), pdf));
        await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("activeJob"));
        String id = tasks.createTaskQuery()
                .processInstanceBusinessKey(job)
                .singleResult()
                .getId();
        Visitor visitor = visitor(root, "saksbehandler");
        String recall = "{\"variables\":{\"decision\":{\"value\":\"recall\"},\"reason\":{\"value\":\"other\"}}}";

        assertThat(visitor.json("POST", root + "/task/" + id + "/submit-form", recall)
                        .statusCode())
                .isEqualTo(204);
        for (String way : List.of("complete", "submit-form")) {
            var again = visitor.json("POST", root + "/task/" + id + "/" + way, recall);
            assertThat(again.statusCode()).as(way).isEqualTo(409);
            assertThat(again.body()).contains("\"Conflict\"").doesNotContain(id);
            assertThat(visitor.json("POST", root + "/task/none/" + way, recall).statusCode())
                    .isEqualTo(404);
        }
    }

    /** The address is open, and what was sent is not taken. */
    private static String wrong(Visitor visitor, String path, String body) {
        var answer = visitor.json("POST", path, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("TaskListener");
        return answer.body();
    }

    @Test
    void anAdministratorStillLooksAfterProcesses() {
        Http admin = town.admin;

        assertThat(admin.put(
                                "/engine-rest/process-instance/" + task.getProcessInstanceId() + "/suspended",
                                Map.of("suspended", false))
                        .status())
                .isEqualTo(204);
        assertThat(admin.post("/engine-rest/history/process-instance", Map.of()).status())
                .isEqualTo(200);
    }

    private List<Integer> answers(String method, String path, String body, String... accounts) {
        String place = path.replace("TASK", task.getId()).replace("INSTANCE", task.getProcessInstanceId());
        return List.of(PROGRAM, TASKLIST).stream()
                .flatMap(root -> List.of(accounts).stream()
                        .map(account -> visitor(root, account)
                                .json(method, root + place, body == null ? "" : body)
                                .statusCode()))
                .toList();
    }

    private Visitor visitor(String root, String account) {
        if (root.equals(PROGRAM)) {
            return Visitor.program(port, account, "demo");
        }
        Visitor browser = Visitor.loggedIn(port, account);
        // gives the cookie without which the web applications refuse all writing
        browser.get("/camunda/app/" + (account.equals("admin") ? "cockpit" : "tasklist") + "/default/");
        return browser;
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
    }
}

package no.segl.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.demo.SeglTest;
import no.segl.story.Contract;
import no.segl.story.Http;
import no.segl.story.Minutes;
import no.segl.story.SignerOverHttp;
import no.segl.story.Story;
import no.segl.story.SyntheticId;
import no.segl.story.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Minutes are for those appointed and for the board's secretaries. All others try every address of ours, knowing every
 * id: they get nothing of the minutes, and cannot tell these from what does not exist. The engine's addresses are tried
 * in {@link RoundsOfOthersTest}.
 */
@SeglTest
@ExtendWith(Story.class)
@TestInstance(Lifecycle.PER_CLASS)
class MinutesOfOthersTest {

    private static final String PDF = "%PDF-";
    private static final String COMMENT = "beloppet-stämmer-inte";
    private static final String CHAIR = SyntheticId.next();
    private static final String MEMBER = SyntheticId.next();

    /** What may happen by itself meanwhile. */
    private static final Set<String> BY_ITSELF = Set.of("NOTIFIED", "REMINDED", "COPY_SENT", "COPY_NOT_DELIVERED");

    private final Map<String, KnownMinutes> minutes = new LinkedHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    private Town town;

    @BeforeAll
    void minutesStandAtEveryStage(Town town) {
        this.town = town;
        String out = sent("utenämnd");
        String rejected = sent("avslagsnämnd");
        signer(CHAIR).rejects(rejected, COMMENT);
        String recalled = sent("återkallelsenämnd");
        town.secretary
                .post("/api/signing-jobs/" + recalled + "/recall", Map.of("reason", COMMENT))
                .ok();
        String finalised = sent("justeringsnämnd");
        town.signs(finalised, CHAIR);
        town.signs(finalised, MEMBER);
        town.does(town.secretary, finalised, "checkAndFinalise", "finalised");
        town.until(finalised, "COMPLETED");
        town.untilNothingRuns(finalised);
        town.until(rejected, "REJECTED");
        Stream.of(rejected, recalled)
                .forEach(id ->
                        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("decideNext")));
        minutes.put("utenämnd", known(out));
        minutes.put("avslagsnämnd", known(rejected));
        minutes.put("återkallelsenämnd", known(recalled));
        minutes.put("justeringsnämnd", known(finalised));
    }

    private String sent(String board) {
        return Town.id(town.sends(
                Minutes.wanted(
                        Walk.SEARCHED + " " + board,
                        LocalDate.now().minusDays(2),
                        Minutes.adjuster(CHAIR, "Fjärran Ordförande", "chair", "ordf@eksempel.example"),
                        Minutes.adjuster(MEMBER, "Nära Justerare", "member", "just@eksempel.example")),
                Contract.ofOnePage()));
    }

    private KnownMinutes known(String id) {
        JsonNode job = town.secretary.get("/api/signing-jobs/" + id).ok().json();
        JsonNode tasks = town.admin
                .get("/engine-rest/task?processInstanceBusinessKey=" + id)
                .ok()
                .json();
        return KnownMinutes.of(
                job,
                town.caseOf(job),
                tasks.isEmpty() ? id : tasks.get(0).get("id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "saksbehandler", "fellestjeneste", "prosesseier", "admin", "signer", "BankID"})
    void inABrowserOthersCannotTellThatTheyExist(String who) {
        Guest guest = Guest.inABrowser(port, who);

        learnsNothing(guest);

        if (who.equals("signer") || who.equals("BankID")) {
            assertThat(guest.get("/portal").uri().getPath()).isEqualTo("/portal");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "saksbehandler", "fellestjeneste", "prosesseier", "admin"})
    void asAProgramOthersCannotTellThatTheyExist(String who) {
        learnsNothing(Guest.program(port, who));
    }

    /** Else the tests above would show nothing. */
    @Test
    void thoseWhomTheyConcernAreToldAtManyAddresses() {
        assertThat(walk().told(Guest.inABrowser(port, "sekreterare"), false)).hasSizeGreaterThan(30);
        assertThat(walk().told(Guest.program(port, "sekreterare"), false)).hasSizeGreaterThan(20);
        assertThat(walk().told(Guest.signer(signer(MEMBER)), false)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avslagsnämnd", "återkallelsenämnd"})
    void onceTheyAreRejectedOrRecalledTheOtherAdjustersReadNothingMoreOfThem(String board) {
        KnownMinutes stopped = minutes.get(board);
        Guest member = Guest.signer(signer(MEMBER));

        List<String> told = new ArrayList<>();
        for (ApplicationAddress address : walk().addresses()) {
            for (String path : address.about(stopped.byPlace())) {
                boolean list = !address.hasVariables();
                HttpResponse<String> answer = Walk.asked(member, address, path);
                Stream.concat(Stream.of(board, COMMENT), list ? Stream.empty() : Stream.of(PDF, "Fjärran"))
                        .filter(answer.body()::contains)
                        .forEach(secret -> told.add(address + " told " + secret));
            }
        }
        assertThat(told).isEmpty();
        assertThat(member.get("/portal/jobs/" + stopped.job()).statusCode()).isEqualTo(404);
    }

    /** Whoever would have something signed must not learn by the refusal what there is. */
    @Test
    void aRequestOnTheirCaseIsRefusedAsOnOneThatDoesNotExist() {
        for (KnownMinutes known : minutes.values()) {
            KnownMinutes madeUp = known.madeUp();
            for (Http other : List.of(town.caseHandler, town.jointService)) {
                assertThat(refused(other, known, Map.of("caseNumber", known.caseNumber())))
                        .isEqualTo(refused(other, madeUp, Map.of("caseNumber", madeUp.caseNumber())));
                assertThat(refused(other, known, onEntry(known))).isEqualTo(refused(other, madeUp, onEntry(madeUp)));
            }
        }
    }

    private static Map<String, Object> onEntry(KnownMinutes known) {
        return Map.of(
                "journalEntryId", known.ofTheCase().get(0),
                "documentId", known.documents().get(0));
    }

    private static String refused(Http other, KnownMinutes about, Map<String, Object> place) {
        Map<String, Object> wanted = Town.wanted(SyntheticId.next());
        wanted.putAll(place);
        Http.Answer answer = place.containsKey("documentId")
                ? other.multipart("/api/signing-jobs", Map.of("job", wanted), Map.of())
                : other.multipart(
                        "/api/signing-jobs", Map.of("job", wanted, "document", Contract.ofOnePage()), Map.of());
        assertThat(answer.status()).isNotEqualTo(201);
        return answer.status() + about.hiddenIn(answer.json().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler", "fellestjeneste"})
    void noListCountsThem(String account) {
        Http other = new Http(port, account);

        assertThat(total(other, "/api/signing-jobs?kind=minutes")).isZero();
        assertThat(total(other, "/api/signing-jobs?q=" + Walk.SEARCHED.replace("ä", "%C3%A4")))
                .isZero();
        for (KnownMinutes known : minutes.values()) {
            String ofThese = "{\"processInstanceBusinessKey\":\"" + known.job() + "\"}";
            assertThat(count(other, "/engine-rest/task/count", ofThese)).isZero();
            for (JsonNode basket :
                    other.get("/engine-rest/filter?maxResults=50").ok().json()) {
                String address = "/engine-rest/filter/" + basket.get("id").asText() + "/count";
                assertThat(count(other, address, ofThese)).isZero();
            }
        }
    }

    private static int count(Http other, String address, String question) {
        return other.post(address, question).ok().json().get("count").asInt();
    }

    private static int total(Http other, String address) {
        return other.get(address).ok().json().get("total").asInt();
    }

    private void learnsNothing(Guest guest) {
        String before = asTheSecretarySeesThem();

        assertThat(walk().told(guest, true)).isEmpty();

        assertThat(asTheSecretarySeesThem()).isEqualTo(before);
    }

    private Walk walk() {
        List<String> secrets = new ArrayList<>(minutes.keySet());
        secrets.addAll(List.of(PDF, COMMENT, "Fjärran", "Nära Just", "Stadshuset"));
        return new Walk(application, minutes.values(), secrets);
    }

    private String asTheSecretarySeesThem() {
        StringBuilder all = new StringBuilder();
        for (KnownMinutes known : minutes.values()) {
            String job = "/api/signing-jobs/" + known.job();
            all.append(town.secretary.get(job).ok().json());
            all.append(town.secretary
                    .get("/api/archive/cases/" + known.caseNumber())
                    .ok()
                    .json());
            town.events(known.job()).stream()
                    .filter(event -> !BY_ITSELF.contains(event))
                    .forEach(all::append);
        }
        return all.toString();
    }

    private SignerOverHttp signer(String person) {
        SignerOverHttp signer = new SignerOverHttp(port);
        signer.logsInAs(person);
        return signer;
    }
}

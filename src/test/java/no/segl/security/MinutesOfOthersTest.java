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
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.segl.demo.DemoPerson;
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

    /** In every title, and not what is looked for in an answer: pages repeat what one searches for. */
    private static final String SEARCHED = "Fjärdingens";

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
                        SEARCHED + " " + board,
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
    @ValueSource(
            strings = {
                "nobody",
                "saksbehandler",
                "fellestjeneste",
                "prosesseier",
                "admin",
                "a signer",
                "a signer with BankID"
            })
    void inABrowserOthersCannotTellThatTheyExist(String who) {
        Guest guest = switch (who) {
            case "nobody" -> Guest.browser(hasAPageOpen(Visitor.browser(port)));
            case "a signer" ->
                Guest.signer(signer(DemoPerson.INGRID.nationalId().value()));
            case "a signer with BankID" -> Guest.signer(withBankId());
            default -> Guest.browser(atTheDesk(who));
        };

        learnsNothing(guest);

        if (who.startsWith("a signer")) {
            assertThat(guest.get("/portal").uri().getPath()).isEqualTo("/portal");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "saksbehandler", "fellestjeneste", "prosesseier", "admin"})
    void asAProgramOthersCannotTellThatTheyExist(String who) {
        learnsNothing(Guest.program(program(who)));
    }

    /** Else the tests above would show nothing. */
    @Test
    void thoseWhomTheyConcernAreToldAtManyAddresses() {
        assertThat(told(Guest.browser(atTheDesk("sekreterare")), false)).hasSizeGreaterThan(30);
        assertThat(told(Guest.program(program("sekreterare")), false)).hasSizeGreaterThan(20);
        assertThat(told(Guest.signer(signer(MEMBER)), false)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avslagsnämnd", "återkallelsenämnd"})
    void onceTheyAreRejectedOrRecalledTheOtherAdjustersReadNothingMoreOfThem(String board) {
        KnownMinutes stopped = minutes.get(board);
        Guest member = Guest.signer(signer(MEMBER));

        List<String> told = new ArrayList<>();
        for (ApplicationAddress address : addresses()) {
            for (String path : address.about(stopped.byPlace())) {
                boolean list = !address.hasVariables();
                HttpResponse<String> answer = asked(member, address, path);
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
        assertThat(total(other, "/api/signing-jobs?q=" + SEARCHED.replace("ä", "%C3%A4")))
                .isZero();
        for (KnownMinutes known : minutes.values()) {
            String ofThese = "{\"processInstanceBusinessKey\":\"" + known.job() + "\"}";
            assertThat(other.post("/engine-rest/task/count", ofThese)
                            .ok()
                            .json()
                            .get("count")
                            .asInt())
                    .isZero();
            for (JsonNode basket :
                    other.get("/engine-rest/filter?maxResults=50").ok().json()) {
                String address = "/engine-rest/filter/" + basket.get("id").asText() + "/count";
                assertThat(other.post(address, ofThese).ok().json().get("count").asInt())
                        .isZero();
            }
        }
    }

    private static int total(Http other, String address) {
        return other.get(address).ok().json().get("total").asInt();
    }

    private void learnsNothing(Guest guest) {
        String before = asTheSecretarySeesThem();

        assertThat(told(guest, true)).isEmpty();

        assertThat(asTheSecretarySeesThem()).isEqualTo(before);
    }

    /** @param all also what changes something, and also what tells only that they exist */
    private Set<String> told(Guest guest, boolean all) {
        Set<String> told = new TreeSet<>();
        for (KnownMinutes known : minutes.values()) {
            KnownMinutes madeUp = known.madeUp();
            for (ApplicationAddress address : addresses()) {
                if (!all && !address.isGet()) {
                    continue;
                }
                List<String> real = address.about(known.byPlace());
                List<String> unreal = address.about(madeUp.byPlace());
                for (int i = 0; i < real.size(); i++) {
                    boolean asks = address.isGet() && !address.hasVariables();
                    String path = real.get(i) + (asks ? known.question(SEARCHED) : "");
                    HttpResponse<String> answer = asked(guest, address, path);
                    secrets()
                            .filter(answer.body()::contains)
                            .forEach(secret -> told.add(address + " told " + secret + " at " + path));
                    if (all && isAboutSomething(address)) {
                        if (answer.statusCode() >= 500) {
                            told.add(address + " failed at " + path);
                        }
                        String other = unreal.get(i) + (asks ? madeUp.question(SEARCHED.replace("F", "Q")) : "");
                        String seen = seen(answer, path, known);
                        String unseen = seen(asked(guest, address, other), other, madeUp);
                        if (!seen.equals(unseen)) {
                            told.add(address + " at " + path + " answered " + difference(seen, unseen));
                        }
                    }
                }
            }
        }
        return told;
    }

    private Stream<String> secrets() {
        return Stream.concat(minutes.keySet().stream(), Stream.of(PDF, COMMENT, "Fjärran", "Nära Just", "Stadshuset"));
    }

    /** Those of the login know of no minutes, and would end the one that is used here. */
    private List<ApplicationAddress> addresses() {
        return ApplicationAddress.all(application).stream()
                .filter(address -> address.isGet() || address.hasVariables())
                .filter(address -> !address.path().startsWith("/portal/login"))
                .toList();
    }

    private static boolean isAboutSomething(ApplicationAddress address) {
        return address.hasVariables()
                || address.path().startsWith("/desk/")
                || address.path().startsWith("/api/");
    }

    private static HttpResponse<String> asked(Guest guest, ApplicationAddress address, String path) {
        return address.isGet() ? guest.get(path) : guest.sends(address.method(), path);
    }

    /** An answer without what is different in every answer. */
    private static String seen(HttpResponse<String> answer, String path, KnownMinutes about) {
        String whole = answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("") + " "
                + answer.headers().firstValue("Content-Type").orElse("") + "\n" + answer.body();
        return about.hiddenIn(whole.replace(path, "THE-PATH"))
                .replaceAll("[FQ]j(ä|%C3%A4)rdingens", SEARCHED)
                .replaceAll("(name=\"_csrf\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("(data-test=\"reference\">)[^<]*", "$1")
                .replaceAll("(?i)(\"(?:reference|timestamp)\":)\"[^\"]*\"", "$1");
    }

    /** The first line that is not the same. */
    private static String difference(String seen, String unseen) {
        List<String> one = seen.lines().toList();
        List<String> other = unseen.lines().toList();
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(line -> !one.get(line).equals(other.get(line)))
                .mapToObj(line -> one.get(line) + ", and of nothing " + other.get(line))
                .findFirst()
                .orElse("at greater or less length than of nothing");
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

    private SignerOverHttp withBankId() {
        SignerOverHttp signer = new SignerOverHttp(port);
        signer.logsInWithBankId(DemoPerson.SWEDISH_MEMBER);
        return signer;
    }

    private Visitor atTheDesk(String account) {
        return hasAPageOpen(Visitor.loggedIn(port, account));
    }

    private Visitor program(String who) {
        return hasAPageOpen(who.equals("nobody") ? Visitor.program(port) : Visitor.program(port, who, "demo"));
    }

    /** So that there is a token, without which nothing is sent. */
    private static Visitor hasAPageOpen(Visitor visitor) {
        visitor.get("/desk/cases");
        return visitor;
    }
}

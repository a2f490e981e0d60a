package no.segl.story.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPost;
import no.segl.signingjob.SigningResult;
import no.segl.story.Contract;
import no.segl.story.SignerOverHttp;
import no.segl.story.Town;
import no.segl.story.pilot.PilotCase.Who;

/** What the people of the pilot do. */
final class Pilot {

    private static final String FIRST_START = "2027-01-04";
    private static final String DOCUMENT = "contract";
    private static final Pattern LINK = Pattern.compile("/mend/\\S+");
    private static final Pattern EMAIL_FIELD = Pattern.compile("name=\"([^\"]+\\.email)\"");
    private static final String LATER_START = "2027-02-01";

    private final List<PilotCase> cases = PilotCase.all();
    private final int port;
    private final Town town;
    private final CountyOffice county;

    Pilot(int port, Town town, CountyOffice county) {
        this.port = port;
        this.town = town;
        this.county = county;
    }

    List<PilotCase> cases() {
        return cases;
    }

    Stream<PilotCase> those(Fault... faults) {
        Set<Fault> wanted = EnumSet.copyOf(Arrays.asList(faults));
        return cases.stream().filter(each -> wanted.contains(each.fault));
    }

    Stream<PilotCase> allBut(Fault... faults) {
        Set<Fault> others = EnumSet.copyOf(Arrays.asList(faults));
        return cases.stream().filter(each -> !others.contains(each.fault));
    }

    /** Each county in one call. */
    void order(Stream<PilotCase> some) {
        some.collect(Collectors.groupingBy(each -> each.county)).values().forEach(this::orderTogether);
    }

    private void orderTogether(List<PilotCase> some) {
        Map<String, Object> parts =
                Map.of("jobs", some.stream().map(Pilot::ordered).toList(), DOCUMENT, Contract.ofOnePage());
        JsonNode results = town.caseSystem
                .multipart("/api/signing-jobs/batch", parts, Map.of())
                .ok()
                .json()
                .get("results");
        for (int i = 0; i < some.size(); i++) {
            some.get(i).job = Town.id(results.get(i));
        }
    }

    private static Map<String, Object> ordered(PilotCase some) {
        return Map.of("key", some.number, "document", DOCUMENT, "job", some.ordered(FIRST_START));
    }

    void isStopped(PilotCase some) {
        assertThat(status(some)).as(some.number).isEqualTo("NEEDS_CORRECTION");
        assertThat(town.events(some.job)).as(some.number).doesNotContain("DISPATCHED", "NOTIFIED");
    }

    void review(Stream<PilotCase> some) {
        some.forEach(each -> county.decides(each.job, "review", "ready"));
    }

    void correct(PilotCase some, Who who, Map<String, String> contact) {
        town.caseSystem
                .put("/api/signing-jobs/" + some.job + "/signers/" + signer(some, who) + "/contact", contact)
                .ok();
    }

    SigningResult sign(PilotCase some, Who who) {
        return town.signs(some.job, some.person(who));
    }

    void signAll(Stream<PilotCase> some, Who... people) {
        some.forEach(each -> {
            for (Who who : people) {
                assertThat(sign(each, who)).as(each.number + " " + who).isEqualTo(SigningResult.SIGNED);
            }
        });
    }

    void isReminded(PilotCase some) {
        assertThat(town.events(some.job)).as(some.number).contains("REMINDED");
    }

    /** One step: the running job ends, and the new one begins. */
    void replaceWithLaterStart(PilotCase some) {
        some.job = Town.id(town.caseSystem
                .multipart(
                        "/api/signing-jobs/" + some.job + "/replace",
                        Map.of("job", some.ordered(LATER_START), "document", Contract.ofOnePage()),
                        Map.of())
                .ok()
                .json());
    }

    /** By the link that the company was sent, where nobody logs in. */
    void companyMends(PilotCase some) {
        String path = linkSentTo(some);
        SignerOverHttp company = new SignerOverHttp(port);
        HttpResponse<String> page = company.get(path);
        Matcher field = EMAIL_FIELD.matcher(page.body());
        assertThat(field.find()).as(some.number + " asks for an e-mail").isTrue();
        HttpResponse<String> answer = company.sendsOpenly(path, field.group(1), "ny." + some.leaderByName());
        assertThat(answer.statusCode()).as(some.number).isEqualTo(200);
    }

    private static String linkSentTo(PilotCase some) {
        await().alias("a link for " + some.number)
                .atMost(Town.PATIENCE)
                .until(() -> mails(some).anyMatch(text -> LINK.matcher(text).find()));
        return mails(some)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> mails(PilotCase some) {
        return DemoPost.messages().stream()
                .filter(mail -> mail.to().endsWith(some.company()))
                .map(DemoMessage::text);
    }

    void extend(PilotCase some, Duration by) {
        town.movesDeadline(some.job, by);
    }

    String status(PilotCase some) {
        return town.job(some.job).get("status").asText();
    }

    String signer(PilotCase some, Who who) {
        JsonNode signers = town.job(some.job).get("signers");
        return StreamSupport.stream(signers.spliterator(), false)
                .filter(signer -> signer.get("role").asText().equals(who.role))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }
}

package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.demo.DemoArchive;
import no.segl.demo.SeglTest;
import no.segl.demo.archive.ArchivePackageFile;
import no.segl.demo.archive.ArkivmeldingSchema;
import no.segl.demo.archive.DemoAcosMottak.Mood;
import no.segl.demo.archive.DemoAcosMottak.Taken;
import no.segl.signingjob.FilePaper;
import no.segl.signingjob.FileResult;
import no.segl.signingjob.HandOver;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@SeglTest
@ExtendWith(Story.class)
class MunicipalArchiveTest {

    private static final String KEY = "/arkivmelding/registrering/referanseEksternNoekkel/noekkel";

    @Autowired
    private FileResult results;

    @Autowired
    private HandOver handOver;

    @Autowired
    private FilePaper paper;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService work;

    @AfterEach
    void theArchiveIsWellAgain() {
        DemoArchive.mottak().is(Mood.WELL);
    }

    @Test
    void aShieldedContractLiesInTheMunicipalArchiveAsSoonAsAllHaveSigned(Town town) {
        String kari = SyntheticId.next();
        Map<String, Object> wanted = Town.wanted(kari, SyntheticId.next());
        wanted.put("sensitiveTitle", "Gjelder oppfølging");
        wanted.put("shielded", true);
        String id = signed(town, wanted);

        await().atMost(Town.PATIENCE).until(() -> !taken(id).isEmpty());
        ArchivePackageFile came = taken(id).get(0).file();
        assertThat(ArkivmeldingSchema.faults(came.metadata())).isEmpty();
        assertThat(came.value(KEY)).isEqualTo(id + "/1/signed");
        assertThat(came.value("//registrering/tittel")).isEqualTo("Arbeidsavtale – Gjelder oppfølging");
        assertThat(came.value("//registrering/offentligTittel")).isEqualTo("Arbeidsavtale");
        assertThat(came.value("//registrering/skjerming/tilgangsrestriksjon/kode"))
                .isEqualTo("UO");
        assertThat(came.file(came.value("//referanseDokumentfil"))).isEqualTo(town.document(id));
        assertThat(new String(came.metadata())).doesNotContain(kari);
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("checkAndFinalise"));
        assertThat(town.events(id)).containsSubsequence("FILED", "HANDED_OVER");
    }

    @Test
    void anEntryFiledAgainAfterTheAnswerWasLostExistsOnceHereAndGoesThereUnderTheSameName(Town town) {
        DemoArchive.mottak().is(Mood.LOSING_ANSWERS);
        String id = signed(town, Town.wanted(SyntheticId.next()));
        Job failed = await().atMost(Town.PATIENCE).until(() -> failed(id), found -> found != null);
        DemoArchive.mottak().is(Mood.WELL);

        work.setJobDuedate(failed.getId(), new Date());
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("checkAndFinalise"));
        results.fileSigned(SigningJobId.of(id));
        handOver.handOver(SigningJobId.of(id));

        List<Taken> came = taken(id);
        assertThat(came).hasSize(2);
        assertThat(came.get(1).messageId()).isEqualTo(came.get(0).messageId());
        assertThat(came.get(1).zip()).isEqualTo(came.get(0).zip());
        assertThat(town.caseOf(town.job(id)).get("journalEntries").findValuesAsText("type"))
                .containsOnlyOnce("I");
        assertThat(town.events(id)).containsOnlyOnce("FILED", "HANDED_OVER");
    }

    @Test
    void anExpiryGoesToTheMunicipalArchiveWrittenOff(Town town) {
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        town.movesDeadline(id, Duration.ofSeconds(2));
        town.until(id, "EXPIRED");
        town.does(town.caseHandler, id, "writeOff", "done");

        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("reopenEntry"));
        assertThat(taken(id)).singleElement().satisfies(came -> {
            assertThat(came.file().value("//registrering/tittel")).isEqualTo("Arbeidsavtale – frist utløpt");
            assertThat(came.file().value("//avskrivning/avskrivningsmaate/kode"))
                    .isEqualTo("TO");
        });
    }

    @Test
    void whatCameOnPaperGoesToTheMunicipalArchiveWrittenOff(Town town) {
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "vil ha papir"))
                .ok();
        town.does(town.caseHandler, id, "decideNext", "paper");
        town.until(id, "ON_PAPER");
        Staff caseHandler = new Staff("saksbehandler", Set.of("saksbehandler"));
        paper.file(SigningJobId.of(id), Contract.fromWord(), null, null, caseHandler);
        town.does(town.caseHandler, id, "writeOffPaper", "done");
        town.untilNothingRuns(id);

        assertThat(taken(id)).singleElement().satisfies(came -> {
            ArchivePackageFile file = came.file();
            assertThat(ArkivmeldingSchema.faults(file.metadata())).isEmpty();
            assertThat(file.value(KEY)).isEqualTo(id + "/1/paper");
            assertThat(file.value("//registrering/tittel")).isEqualTo("Arbeidsavtale – signert på papir");
            assertThat(file.value("//journalstatus/kode")).isEqualTo("J");
            assertThat(file.value("//avskrivning/avskrivningsmaate/kode")).isEqualTo("TO");
            assertThat(file.value("//dokumentobjekt/variantformat/kode")).isEqualTo("A");
            assertThat(file.file(file.value("//referanseDokumentfil"))).isEqualTo(Contract.fromWord());
        });
        assertThat(town.events(id)).endsWith("FILED", "WRITTEN_OFF", "HANDED_OVER");
    }

    @Test
    void staffFetchAPackageForAnArchiveOfTheirChoice(Town town) {
        JsonNode job = town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord());
        String address = "/api/signing-jobs/" + Town.id(job) + "/archive-package";
        assertThat(town.caseSystem.get(address).status()).isEqualTo(404);
        String id = signed(town, Town.wanted(SyntheticId.next()));
        town.does(town.jointService, id, "checkAndFinalise", "finalised");
        town.does(town.caseHandler, id, "writeOff", "done");
        town.untilNothingRuns(id);

        var answer = town.caseSystem
                .get("/api/signing-jobs/" + id + "/archive-package")
                .ok();

        assertThat(answer.whole().headers().firstValue("Content-Type")).contains("application/zip");
        ArchivePackageFile file = new ArchivePackageFile(answer.body());
        assertThat(ArkivmeldingSchema.faults(file.metadata())).isEmpty();
        String pdf = file.value("//dokumentbeskrivelse[1]//referanseDokumentfil");
        assertThat(file.names()).containsExactly("arkivmelding.xml", pdf, "history.txt", "validation-report.xml");
        assertThat(file.file(pdf)).isEqualTo(town.document(id));
        assertThat(new String(file.file("history.txt"))).contains("\tWRITTEN_OFF\t");
        assertThat(file.value("//journalstatus/kode")).isEqualTo("J");
        assertThat(file.value("//avskrivning/avskrivningsmaate/kode")).isEqualTo("TO");
    }

    private static String signed(Town town, Map<String, Object> wanted) {
        String id = Town.id(town.sends(wanted, Contract.fromWord()));
        ((List<?>) wanted.get("signers"))
                .forEach(signer -> town.signs(id, String.valueOf(((Map<?, ?>) signer).get("nationalId"))));
        town.until(id, "SIGNED");
        return id;
    }

    private static List<Taken> taken(String id) {
        return DemoArchive.mottak().taken().stream()
                .filter(each -> each.file().value(KEY).startsWith(id))
                .toList();
    }

    private Job failed(String id) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .processDefinitionKey("journalPost")
                .list()
                .stream()
                .flatMap(instance -> work
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId("handOverSigned")
                        .withException()
                        .list()
                        .stream())
                .findFirst()
                .orElse(null);
    }
}

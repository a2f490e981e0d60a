package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import no.segl.ExternalTools;
import no.segl.demo.SeglTest;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.document.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@SeglTest
@ExtendWith(Story.class)
class SignedAndFiledTest {

    @Test
    @ExternalTools.Needs({"pdfsig", "qpdf"})
    void twoSignAtTheSameMomentAndTheContractLiesInTheCaseValidForEverybody(Town town, @TempDir Path folder)
            throws IOException {
        String kari = SyntheticId.next();
        String ola = SyntheticId.next();
        JsonNode job = town.sends(Town.wanted(kari, ola), Contract.fromWord());
        String id = Town.id(job);
        assertThat(job.get("deadline").asText()).isNotEmpty();
        assertThat(town.outgoingStatus(job)).isEqualTo("E");

        var first = CompletableFuture.supplyAsync(() -> town.signs(id, kari));
        var second = CompletableFuture.supplyAsync(() -> town.signs(id, ola));
        assertThat(first.join()).isEqualTo(SigningResult.SIGNED);
        assertThat(second.join()).isEqualTo(SigningResult.SIGNED);

        town.until(id, "SIGNED");
        town.does(town.jointService, id, "checkAndFinalise", "finalised");
        town.does(town.caseHandler, id, "writeOff", "done");
        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);
        assertThat(town.events(id))
                .containsSubsequence(
                        "CREATED",
                        "DISPATCHED",
                        "SIGNED",
                        "SIGNED",
                        "ALL_SIGNED",
                        "SEALED",
                        "FILED",
                        "FINALISED",
                        "WRITTEN_OFF");
        assertThat(town.eventBy(id, "FINALISED")).isEqualTo("fellestjeneste");
        assertThat(town.eventBy(id, "WRITTEN_OFF")).isEqualTo("saksbehandler");

        JsonNode incoming = town.caseOf(job).get("journalEntries").get(1);
        assertThat(incoming.get("type").asText()).isEqualTo("I");
        assertThat(incoming.get("status").asText()).isEqualTo("J");
        assertThat(incoming.get("writtenOff").asText()).isEqualTo("TO");
        byte[] signed = town.document(id);
        assertThat(incoming.get("documents").get(0).get("sha256").asText()).isEqualTo(Sha256.of(signed));
        isValidForEverybody(town, signed, folder);
    }

    private static void isValidForEverybody(Town town, byte[] signed, Path folder) throws IOException {
        JsonNode verdict = town.caseSystem
                .multipart("/api/verify", Map.of("document", signed), Map.of())
                .ok()
                .json();
        assertThat(verdict.get("valid").asBoolean()).isTrue();
        assertThat(verdict.get("changedAfterSigning").asBoolean()).isFalse();
        assertThat(verdict.get("signatures")).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.get("intact").asBoolean()).isTrue();
            assertThat(signature.get("trusted").asBoolean()).isTrue();
            assertThat(signature.get("level").asText()).isEqualTo("PAdES-BASELINE-LTA");
            assertThat(signature.get("eid").asText()).isEqualTo("BankID");
        });
        assertThat(verdict.get("signatures").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Prøve Person0", "Prøve Person1");

        String file = Files.write(folder.resolve("signed.pdf"), signed).toString();
        String pdfsig = ExternalTools.run("pdfsig", "-nocert", file).output();
        assertThat(pdfsig).contains("Signer Certificate Common Name: Prøve Person0", "Common Name: Prøve Person1");
        assertThat(pdfsig.lines().filter(line -> line.contains("Signature is Valid")))
                .hasSize(2);
        assertThat(ExternalTools.run("qpdf", "--check", file).exitCode()).isZero();
    }
}

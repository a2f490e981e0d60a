package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.segl.ExternalTools;
import no.segl.ExternalTools.Answer;
import no.segl.demo.SeglTest;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The largest board: a chair and nine members, two of whom press at the same moment. */
@SeglTest
@ExtendWith(Story.class)
class BoardOfTenTest {

    private static final int ALL = SigningJob.MOST_SIGNERS;
    private static final int TWO_AT_ONCE = 4;

    private final List<String> people =
            IntStream.range(0, ALL).mapToObj(i -> SyntheticId.next()).toList();
    private final List<String> names = IntStream.range(0, ALL)
            .mapToObj(i -> "Ledamot Nummer" + (char) ('A' + i))
            .toList();
    private final List<String> took = new ArrayList<>();

    @Test
    @ExternalTools.Needs({"pdfsig", "qpdf"})
    void tenSignaturesAreIntactAndNamedForEverybody(Town town, @TempDir Path folder) throws IOException {
        String id = Town.id(town.sends(wanted(), Contract.ofOnePage()));

        int i = 0;
        while (i < ALL) {
            i += i == TWO_AT_ONCE ? twoAdjust(town, id, i) : oneAdjusts(town, id, i);
        }
        town.until(id, "SIGNED");
        town.does(town.secretary, id, "checkAndFinalise", "finalised");
        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);

        byte[] adjusted = town.document(id);
        isValid(town, adjusted);
        isIntactToOtherPrograms(Files.write(folder.resolve("minutes.pdf"), adjusted));
        Files.write(Path.of("target", "ten-signers.md"), took);
        System.out.println(String.join(System.lineSeparator(), took));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> wanted() {
        return Minutes.wanted(
                "Kommunstyrelsen",
                LocalDate.now().minusDays(2),
                IntStream.range(0, ALL)
                        .mapToObj(i -> Minutes.adjuster(
                                people.get(i),
                                names.get(i),
                                i == 0 ? "chair" : "member",
                                "led" + i + "@eksempel.example"))
                        .toArray(Map[]::new));
    }

    private int oneAdjusts(Town town, String id, int who) {
        long begun = System.nanoTime();
        assertThat(town.signs(id, people.get(who))).isEqualTo(SigningResult.SIGNED);
        note("signature " + (who + 1), begun);
        return 1;
    }

    private int twoAdjust(Town town, String id, int who) {
        long begun = System.nanoTime();
        assertThat(AtOnce.both(() -> town.signs(id, people.get(who)), () -> town.signs(id, people.get(who + 1))))
                .containsOnly(SigningResult.SIGNED);
        note("signatures " + (who + 1) + " and " + (who + 2) + " at once", begun);
        return 2;
    }

    private void note(String what, long begun) {
        took.add("- " + what + ": " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private void isValid(Town town, byte[] adjusted) {
        JsonNode verdict = town.caseSystem
                .multipart("/api/verify", Map.of("document", adjusted), Map.of())
                .ok()
                .json();
        assertThat(verdict.get("valid").asBoolean()).isTrue();
        assertThat(verdict.get("changedAfterSigning").asBoolean()).isFalse();
        assertThat(verdict.get("signatures")).hasSize(ALL).allSatisfy(signature -> {
            assertThat(signature.get("intact").asBoolean()).isTrue();
            assertThat(signature.get("trusted").asBoolean()).isTrue();
            assertThat(signature.get("level").asText()).isEqualTo("PAdES-BASELINE-LTA");
        });
        assertThat(verdict.get("signatures").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(names);
    }

    private void isIntactToOtherPrograms(Path file) {
        String pdfsig = ExternalTools.run("pdfsig", "-nocert", file.toString()).output();
        assertThat(pdfsig.lines()
                        .filter(line -> line.contains("Signer Certificate Common Name: Ledamot"))
                        .map(line -> line.replaceAll(".*Common Name: ", ""))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(pdfsig.lines().filter(line -> line.contains("Signature is Valid")))
                .hasSize(ALL);
        Answer qpdf = ExternalTools.run("qpdf", "--check", file.toString());
        assertThat(qpdf.exitCode()).as(qpdf.output()).isZero();
    }
}

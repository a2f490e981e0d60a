package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.segl.signingjob.FindPerson.Found;
import no.segl.signingjob.FindPerson.Outcome;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import no.segl.story.SyntheticId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FindPersonTest {

    private static final LocalDate BORN = LocalDate.of(1988, 1, 24);
    private static final Staff JOINT_SERVICE = new Staff("fellestjeneste", Set.of(Staff.JOINT_SERVICE));

    private final World world = new World();
    private final RegisteredPerson ingrid = person("17912099997", "Ingrid");

    @BeforeEach
    void registerIngrid() {
        world.people.know(ingrid);
    }

    private static RegisteredPerson person(String number, String given) {
        return new RegisteredPerson(
                new NationalId(number), new RegisteredName(given, "", "Solbakken"), BORN, Status.RESIDENT, false);
    }

    private Found byNumber(String number) {
        return world.findPerson.byNumber(number, World.CASE_HANDLER);
    }

    private Found byName(String name) {
        return world.findPerson.byNameAndBirthDate(name, BORN, World.CASE_HANDLER);
    }

    @Test
    void someoneIsFoundByNumberAndByNameAndBirthDate() {
        assertThat(byNumber("179120 99997")).isEqualTo(new Found(Outcome.FOUND, List.of(ingrid)));
        assertThat(byName(" solbakken ")).isEqualTo(new Found(Outcome.FOUND, List.of(ingrid)));
        assertThat(byNumber("29822099635").outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(byName("Nordmann").outcome()).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void aNameWithoutABirthDateIsNotSearchedFor() {
        assertThat(world.findPerson
                        .byNameAndBirthDate("Solbakken", null, World.CASE_HANDLER)
                        .outcome())
                .isEqualTo(Outcome.INCOMPLETE);
        assertThat(byName(" ").outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void ofManyOnlyTheFirstAreShown() {
        IntStream.range(0, FindPerson.MOST_HITS + 5)
                .forEach(i -> world.people.know(person(SyntheticId.next(), "Kari" + i)));

        Found found = byName("Solbakken");

        assertThat(found.outcome()).isEqualTo(Outcome.TOO_MANY);
        assertThat(found.people()).hasSize(FindPerson.MOST_HITS);
    }

    @Test
    void onlyWhoeverMayAskForSignaturesMayLook() {
        assertThat(world.findPerson.byNumber("17912099997", JOINT_SERVICE).outcome())
                .isEqualTo(Outcome.NOT_ASKED);
        assertThat(world.findPerson
                        .byNameAndBirthDate("Solbakken", BORN, JOINT_SERVICE)
                        .outcome())
                .isEqualTo(Outcome.NOT_ASKED);
        assertThat(world.people.lookUps).isEmpty();
    }

    @Test
    void whoeverLooksTooOftenWaitsAndNobodyElseDoes() {
        Staff colleague = new Staff("kollega", World.CASE_HANDLER.groups());
        for (int i = 0; i < LookUpLimit.MOST; i++) {
            assertThat(byNumber("17912099997").outcome()).isEqualTo(Outcome.FOUND);
        }

        assertThat(byName("Solbakken").outcome()).isEqualTo(Outcome.TOO_OFTEN);
        assertThat(world.findPerson.byNumber("17912099997", colleague).outcome())
                .isEqualTo(Outcome.FOUND);
        world.pass(LookUpLimit.WITHIN);
        assertThat(byName("Solbakken").outcome()).isEqualTo(Outcome.FOUND);
    }

    @Test
    void aRegisterThatIsDownIsSaidToBe() {
        world.people.isDown = true;

        assertThat(byNumber("17912099997").outcome()).isEqualTo(Outcome.NO_ANSWER);
        assertThat(byName("Solbakken").outcome()).isEqualTo(Outcome.NO_ANSWER);
    }

    @Test
    void theLogSaysWhoLookedAndNeverForWhom(CapturedOutput log) {
        byNumber("17912099997");
        byName("Solbakken");
        world.people.isDown = true;
        byNumber("17912099997");

        assertThat(log.getAll().lines().filter(line -> line.contains("saksbehandler")))
                .hasSize(3);
        assertThat(log.getAll()).doesNotContain("17912099997", "Ingrid", "Solbakken", "1988");
        assertThat(byName("x").toString() + ingrid).doesNotContain("Ingrid", "1988");
    }
}

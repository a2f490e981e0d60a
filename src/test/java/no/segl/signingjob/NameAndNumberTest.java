package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever asks for a signature must name a living person by a number and a name that belong together. */
class NameAndNumberTest {

    private static final NationalId INGRID = new NationalId("17912099997");
    private static final NationalId TOR = new NationalId("29822099635");
    private static final String SWEDE = "197010632391";

    private final World world = new World();
    private final RequestOnce requests = new RequestOnce(
            world.request,
            world.replaceJob,
            new KnownRequests() {
                @Override
                public Optional<Known> claim(String account, String key, String fingerprint) {
                    return Optional.empty();
                }

                @Override
                public void remember(String account, String key, SigningJobId job, String answer) {}
            },
            world.personCheck,
            World.transaction());

    @BeforeEach
    void registerIngrid() {
        world.people.know(ingrid(Status.RESIDENT));
    }

    private static RegisteredPerson ingrid(Status status) {
        return new RegisteredPerson(
                INGRID,
                new RegisteredName("Ingrid", "Vik", "Solbakken"),
                java.time.LocalDate.of(1920, 11, 17),
                status,
                false);
    }

    @Test
    void aNameThatBelongsToTheNumberIsAccepted() {
        assertThat(faults(signer(INGRID.value(), "ingrid solbakken"))).isEmpty();
        assertThat(world.started).hasSize(1);
        assertThat(world.people.lookUps).containsExactly(List.of(INGRID));
    }

    @Test
    void anothersNameIsRefusedWithoutSayingTheRightOne() {
        Refused refused = refusal(signer(INGRID.value(), "Kari Nordmann"));

        assertThat(codes(refused)).containsExactly("signers[0].name name.ofAnother");
        assertThat(refused.violations().toString() + refused).doesNotContain("Ingrid", "Solbakken", INGRID.value());
        assertThat(world.jobs.size()).isZero();
    }

    @Test
    void aNumberThatNobodyHasIsRefused() {
        assertThat(faults(signer(TOR.value(), "Tor Lysebråten")))
                .containsExactly("signers[0].nationalId nationalId.unregistered");
    }

    @Test
    void oneWhoIsDeadIsRefused() {
        world.people.know(ingrid(Status.DEAD));

        assertThat(faults(signer(INGRID.value(), "Ingrid Solbakken")))
                .containsExactly("signers[0].nationalId nationalId.dead");
    }

    @Test
    void aNumberThatHasEndedOrBeenReplacedIsRefused() {
        world.people.know(ingrid(Status.ENDED));
        world.people.known.put(TOR, ingrid(Status.RESIDENT));

        assertThat(faults(signer(INGRID.value(), "Ingrid Solbakken"), signer(TOR.value(), "Ingrid Solbakken")))
                .containsExactly(
                        "signers[0].nationalId nationalId.notInUse", "signers[1].nationalId nationalId.notInUse");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"EMIGRATED", "DISAPPEARED", "OTHER"})
    void oneWhoLivesElsewhereMaySign(Status status) {
        world.people.know(ingrid(status));

        assertThat(faults(signer(INGRID.value(), "Ingrid Solbakken"))).isEmpty();
    }

    @Test
    void whatIsWrongWithThePeopleIsNamedTogetherWithTheRest() {
        world.faultsInPdf = List.of(Violation.of("document.encrypted", "document"));

        assertThat(faults(
                        signer(INGRID.value(), "Kari Nordmann"),
                        signer("17912099990", "Ola Nordmann"),
                        signer(INGRID.value(), "Ingrid Solbakken")))
                .containsExactlyInAnyOrder(
                        "signers[0].name name.ofAnother",
                        "signers[1].nationalId nationalId.wrong",
                        "signers[2].nationalId nationalId.twice",
                        "document document.encrypted");
    }

    @Test
    void swedesAreTypedAndCheckedAsBefore() {
        NewSigner swede = new NewSigner(SWEDE, "Sixten Justerare", null, null, null, "sixten@segl.example", null);

        assertThat(faults(swede)).isEmpty();
        assertThat(world.people.lookUps).isEmpty();
    }

    @Test
    void whereNoRegisterIsAskedNameAndNumberAreTakenAsTheyAre() {
        world.people.isAsked = false;

        assertThat(faults(signer(TOR.value(), "Kari Nordmann"))).isEmpty();
        assertThat(world.people.lookUps).isEmpty();
    }

    @Test
    void aRegisterThatIsDownStopsNoJob() {
        world.people.isDown = true;

        assertThat(faults(signer(INGRID.value(), "Kari Nordmann"))).isEmpty();
        assertThat(world.started).hasSize(1);
    }

    @Test
    void aPersonWithoutANameInTheRegisterIsCalledWhatTheSenderWrote() {
        world.people.know(new RegisteredPerson(INGRID, null, null, Status.OTHER, false));

        assertThat(faults(signer(INGRID.value(), "Kari Nordmann"))).isEmpty();
    }

    private static NewSigner signer(String number, String name) {
        return new NewSigner(number, name, null, null, null, null, null);
    }

    private List<String> faults(NewSigner... signers) {
        Refused refused = refusal(signers);
        return refused == null ? List.of() : codes(refused);
    }

    private Refused refusal(NewSigner... signers) {
        NewJob wanted = NewJobFixture.withSigners(Arrays.asList(signers));
        var request = new RequestOnce.Request("key", "", wanted, List.of(), World.PDF);
        return catchThrowableOfType(Refused.class, () -> requests.request(request, World.CASE_HANDLER, job -> ""));
    }

    private static List<String> codes(Refused refused) {
        return refused.violations().stream()
                .map(violation -> violation.field() + " " + violation.code())
                .toList();
    }
}

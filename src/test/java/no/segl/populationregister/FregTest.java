package no.segl.populationregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.segl.demo.register.DemoKrr.Mood;
import no.segl.demo.register.DemoRegisters;
import no.segl.demo.register.FregPerson;
import no.segl.demo.register.KrrPerson;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import no.segl.story.SyntheticId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The adapter against a register that speaks the same protocol, and misbehaves. */
class FregTest {

    private static final NationalId INGRID = new NationalId("17912099997");
    private static final NationalId TOR = new NationalId("29822099635");
    private static final NationalId SWEDE = new NationalId("189001019802");
    private static final LocalDate BORN = LocalDate.of(2020, 11, 17);

    @TempDir
    private static Path folder;

    private DemoRegisters registers;

    @BeforeEach
    void open() throws Exception {
        registers = new DemoRegisters(folder, number -> KrrPerson.unknown());
        registers.freg().put(INGRID.value(), ingrid());
    }

    @AfterEach
    void close() {
        registers.close();
    }

    private static FregPerson ingrid() {
        return FregPerson.resident("Ingrid Solbakken", BORN.toString());
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan({"no.segl.populationregister", "no.segl.maskinporten"})
    @ComponentScan({"no.segl.populationregister", "no.segl.maskinporten"})
    static class Both {}

    private void with(Map<String, String> settings, Consumer<PopulationRegister> test) {
        Map<String, String> all = new HashMap<>(registers.properties());
        all.putAll(settings);
        new ApplicationContextRunner()
                .withUserConfiguration(Both.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues(all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new))
                .run(application -> test.accept(application.getBean(PopulationRegister.class)));
    }

    private void asking(Consumer<PopulationRegister> test) {
        with(Map.of(), test);
    }

    @Test
    void aPersonIsKnownAsTheRegisterKnowsThemNow() {
        registers.freg().put(INGRID.value(), ingrid().calledInBetween("Vik").protectedBy("strengtFortrolig"));

        asking(register -> {
            assertThat(register.lookUp(List.of(INGRID)))
                    .isEqualTo(Map.of(
                            INGRID,
                            new RegisteredPerson(
                                    INGRID,
                                    new RegisteredName("Ingrid", "Vik", "Solbakken"),
                                    BORN,
                                    Status.RESIDENT,
                                    true)));
            assertThat(register.nameOf(INGRID)).contains("Ingrid Vik Solbakken");
            assertThat(register.isAsked()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "bosatt, RESIDENT",
        "utflyttet, EMIGRATED",
        "forsvunnet, DISAPPEARED",
        "doed, DEAD",
        "opphoert, ENDED",
        "ikkeBosatt, OTHER",
        "somethingNew, OTHER"
    })
    void eachStatusIsUnderstood(String code, Status status) {
        registers.freg().put(INGRID.value(), ingrid().is(code));

        asking(register -> assertThat(
                        register.lookUp(List.of(INGRID)).get(INGRID).status())
                .isEqualTo(status));
    }

    @Test
    void whoeverIsNotThereIsNotInTheAnswerAndSwedesAreNotAskedAbout() {
        registers.freg().forget(TOR.value());

        asking(register -> {
            assertThat(register.lookUp(List.of(TOR, INGRID, SWEDE))).containsOnlyKeys(INGRID);
            assertThat(register.nameOf(TOR)).isEmpty();
            assertThat(register.lookUp(List.of(SWEDE))).isEmpty();
        });
    }

    @Test
    void aReplacedNumberLeadsToTheOneInUse() {
        registers.freg().put(INGRID.value(), ingrid().nowWithNumber(TOR.value()));

        asking(register -> assertThat(
                        register.lookUp(List.of(INGRID)).get(INGRID).number())
                .isEqualTo(TOR));
    }

    @Test
    void oneWithoutANameIsThereAllTheSame() {
        asking(register -> {
            assertThat(register.lookUp(List.of(TOR)).get(TOR).name()).isNull();
            assertThat(register.nameOf(TOR)).isEmpty();
        });
    }

    @Test
    void peopleAreFoundByNameAndBirthDateTheDeadToo() {
        registers
                .freg()
                .put(
                        TOR.value(),
                        FregPerson.resident("Ivar Solbakken", BORN.toString()).is("doed"));
        registers.freg().put(SyntheticId.next(), FregPerson.resident("Ida Solbakken", "2020-11-18"));

        asking(register -> {
            assertThat(register.search("solbakken", BORN, 20))
                    .extracting(person -> person.name().full() + " " + person.status())
                    .containsExactly("Ingrid Solbakken RESIDENT", "Ivar Solbakken DEAD");
            assertThat(register.search("Søren & Ådne/?", BORN, 20)).isEmpty();
        });
    }

    @Test
    void ofManyNoMoreAreFetchedThanWillBeShownAndOne() {
        IntStream.range(0, 9).forEach(i -> registers.freg().put(SyntheticId.next(), ingrid()));

        asking(register -> assertThat(register.search("Ingrid", BORN, 5)).hasSize(6));
    }

    @Test
    void theAddressIsNeverAskedForAndNoNumberStandsInAnAddress() {
        asking(register -> {
            register.lookUp(List.of(INGRID));
            register.search("Solbakken", BORN, 20);
        });

        assertThat(registers.freg().questions())
                .hasSize(3)
                .noneMatch(question -> question.contains(INGRID.value()))
                .filteredOn(question -> question.startsWith("/bulkoppslag"))
                .hasSize(2)
                .allMatch(question -> question.equals("/bulkoppslag?"
                        + Freg.PARTS.stream().map(part -> "part=" + part).collect(Collectors.joining("&"))));
        assertThat(Freg.PARTS).noneMatch(part -> part.contains("adresse") && !part.equals("adressebeskyttelse"));
    }

    @Test
    void aTokenThatWasTakenBackIsFetchedAnew() {
        asking(register -> {
            register.lookUp(List.of(INGRID));
            registers.maskinporten().revokeAll();
            assertThat(register.nameOf(INGRID)).contains("Ingrid Solbakken");
        });

        assertThat(registers.maskinporten().requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"FAILING", "SILENT", "SLOW", "GARBLED", "STRANGE", "REDIRECTING"})
    void aRegisterThatMisbehavesIsAFaultThatTellsNothingOfPeople(Mood mood) {
        registers.freg().is(mood);

        with(Map.of("segl.population-register.timeout", "300ms"), register -> {
            assertThatThrownBy(() -> register.lookUp(List.of(INGRID)))
                    .isInstanceOf(RuntimeException.class)
                    .satisfies(FregTest::tellsNothing);
            assertThatThrownBy(() -> register.search("Solbakken", BORN, 20))
                    .isInstanceOf(RuntimeException.class)
                    .satisfies(FregTest::tellsNothing);
        });
    }

    @Test
    void aWrongAddressDoesNotMakeEverybodyUnknown() {
        String elsewhere = registers.properties().get("segl.population-register.url") + "er";

        with(
                Map.of("segl.population-register.url", elsewhere),
                register -> assertThatThrownBy(() -> register.lookUp(List.of(INGRID)))
                        .hasMessageContaining("404"));
    }

    private static void tellsNothing(Throwable fault) {
        StringWriter said = new StringWriter();
        fault.printStackTrace(new PrintWriter(said));
        assertThat(said.toString()).doesNotContain(INGRID.value(), "Solbakken", "20201117");
    }
}

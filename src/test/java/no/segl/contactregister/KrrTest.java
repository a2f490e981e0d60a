package no.segl.contactregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.demo.register.DemoKrr.Mood;
import no.segl.demo.register.DemoRegisters;
import no.segl.demo.register.KrrPerson;
import no.segl.signingjob.Language;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.story.SyntheticId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The adapter against a register that speaks the same protocol, and misbehaves. */
class KrrTest {

    private static final NationalId KARI = new NationalId("17912099997");
    private static final NationalId TOR = new NationalId("29822099635");
    private static final NationalId GRETA = new NationalId("189001019802");

    @TempDir
    private static Path folder;

    private DemoRegisters registers;

    @BeforeEach
    void open() throws Exception {
        registers = new DemoRegisters(folder, number -> KrrPerson.withEmail("kari@segl.example"));
    }

    @AfterEach
    void close() {
        registers.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan({"no.segl.contactregister", "no.segl.maskinporten"})
    @ComponentScan({"no.segl.contactregister", "no.segl.maskinporten"})
    static class Both {}

    private void with(Map<String, String> settings, Consumer<ContactRegister> test) {
        Map<String, String> all = new HashMap<>(registers.properties());
        all.putAll(settings);
        new ApplicationContextRunner()
                .withUserConfiguration(Both.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues(all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new))
                .run(application -> test.accept(application.getBean(ContactRegister.class)));
    }

    private void asking(Consumer<ContactRegister> test) {
        with(Map.of(), test);
    }

    @Test
    void peopleAreKnownAsTheRegisterKnowsThem() {
        registers.krr().put(KARI.value(), KrrPerson.withMobile("00000000").speaking("nn"));
        registers.krr().put(TOR.value(), KrrPerson.withEmail("tor@segl.example").reservedToo());

        asking(register -> assertThat(register.lookUp(List.of(KARI, TOR, KARI)))
                .hasSize(2)
                .containsEntry(TOR, new Registration(true, true, ContactDetails.NONE, Language.NB)));
        registers.krr().put(KARI.value(), KrrPerson.reachable("kari@segl.example", "+4700000000"));
        asking(register -> assertThat(register.lookUp(Set.of(KARI)))
                .containsEntry(
                        KARI,
                        new Registration(
                                true, false, new ContactDetails("kari@segl.example", "+4700000000"), Language.NB)));
    }

    @Test
    void whoeverIsUnknownDeletedOrForgottenIsNotReached() {
        registers.krr().put(KARI.value(), KrrPerson.unknown());
        registers.krr().put(TOR.value(), KrrPerson.deleted());

        asking(register -> assertThat(register.lookUp(List.of(KARI, TOR)))
                .containsOnly(Map.entry(KARI, Registration.UNKNOWN), Map.entry(TOR, Registration.UNKNOWN)));
        registers
                .krr()
                .put(
                        KARI.value(),
                        KrrPerson.withEmail("kari@segl.example")
                                .emailConfirmedAt(Instant.parse("2020-01-01T00:00:00Z")));
        asking(register ->
                assertThat(register.lookUp(List.of(KARI)).get(KARI).details()).isEqualTo(ContactDetails.NONE));
    }

    @Test
    void nobodyIsAskedAboutWhomTheRegisterCannotKnow() {
        asking(register -> {
            assertThat(register.lookUp(List.of(GRETA))).containsExactly(Map.entry(GRETA, Registration.UNKNOWN));
            assertThat(register.lookUp(List.of())).isEmpty();
        });

        assertThat(registers.krr().lookUps()).isEmpty();
        assertThat(registers.maskinporten().requests()).isZero();
    }

    @Test
    void moreThanTheRegisterTakesAtOnceAreAskedAboutInTurns() {
        Set<NationalId> many = Stream.generate(SyntheticId::next)
                .map(NationalId::new)
                .distinct()
                .limit(1001)
                .collect(Collectors.toSet());

        asking(register -> assertThat(register.lookUp(many))
                .hasSize(1001)
                .allSatisfy((who, found) -> assertThat(found.details().email()).isEqualTo("kari@segl.example")));

        assertThat(registers.krr().lookUps()).containsExactly(1000, 1);
    }

    @Test
    void oneTokenServesManyLookUps() {
        asking(register -> {
            register.lookUp(Set.of(KARI));
            register.lookUp(Set.of(TOR));
        });

        assertThat(registers.maskinporten().requests()).isEqualTo(1);
    }

    @Test
    void aTokenThatIsAboutToExpireIsNotUsed() {
        registers.maskinporten().tokensAreValidFor(Duration.ofSeconds(15));

        asking(register -> {
            register.lookUp(Set.of(KARI));
            register.lookUp(Set.of(KARI));
        });

        assertThat(registers.maskinporten().requests()).isEqualTo(2);
    }

    @Test
    void aTokenThatIsRefusedIsAskedForAnew() {
        asking(register -> {
            register.lookUp(Set.of(KARI));
            registers.maskinporten().revokeAll();

            assertThat(register.lookUp(Set.of(KARI)).get(KARI).known()).isTrue();
        });

        assertThat(registers.maskinporten().requests()).isEqualTo(2);
    }

    @Test
    void aScopeThatDoesNotOpenTheRegisterIsAFaultAfterTwoTries() {
        with(
                Map.of("segl.contact-register.scope", "krr:global/digitalpost.read"),
                register ->
                        assertThatThrownBy(() -> register.lookUp(Set.of(KARI))).hasMessageContaining("401"));

        assertThat(registers.maskinporten().requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WELL")
    void whateverGoesWrongIsAFaultThatNamesNobodyAndPasses(Mood mood) {
        boolean neverEnds = mood == Mood.SILENT || mood == Mood.SLOW;
        with(Map.of("segl.contact-register.timeout", neverEnds ? "1s" : "5s"), register -> {
            register.lookUp(Set.of(TOR));
            registers.krr().is(mood);
            assertThatThrownBy(() -> register.lookUp(Set.of(KARI)))
                    .isInstanceOf(RegisterFault.class)
                    .satisfies(fault -> assertThat(wholeText(fault)).doesNotContain(KARI.value()));

            registers.krr().is(Mood.WELL);
            assertThat(register.lookUp(Set.of(KARI)).get(KARI).known()).isTrue();
        });
    }

    @Test
    void aRegisterThatIsNotThereIsAFault() {
        asking(register -> {
            registers.close();

            assertThatThrownBy(() -> register.lookUp(Set.of(KARI))).hasMessage("Maskinporten does not answer");
        });
    }

    @Test
    void aClockThatIsWrongIsToldByMaskinporten() {
        registers.maskinporten().useClock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

        asking(register ->
                assertThatThrownBy(() -> register.lookUp(Set.of(KARI))).hasMessageContaining("400 invalid_grant"));
    }

    @Test
    void withoutARegisterNothingOfItIsNeeded() {
        new ApplicationContextRunner()
                .withUserConfiguration(Both.class)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues("segl.contact-register.kind=none")
                .run(application -> assertThat(
                                application.getBean(ContactRegister.class).isAsked())
                        .isFalse());
    }

    private static String wholeText(Throwable fault) {
        return fault
                + Arrays.toString(fault.getStackTrace())
                + (fault.getCause() == null ? "" : wholeText(fault.getCause()));
    }
}

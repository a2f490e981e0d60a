package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.segl.signingjob.NewJob.NewSigner;
import org.junit.jupiter.api.Test;

/** Who may be asked to sign, and how they must be reached. */
class RequestedSignersTest {

    private final World world = new World();

    @Test
    void elevenSignersAreTooManyAndNoneTooFew() {
        NewSigner signer = NewJobFixture.signer("17912099997", 1);

        assertThat(NewJobFixture.codes(world, NewJobFixture.withSigners(Collections.nCopies(11, signer)), World.PDF))
                .contains("signers.tooMany", "nationalId.twice");
        assertThat(NewJobFixture.codes(world, NewJobFixture.withSigners(List.of()), World.PDF))
                .containsExactly("signers.none");
    }

    @Test
    void syntheticNumbersAreRefusedWhereRealPeopleSign() {
        World real = new World();
        var check = new SignerCheck(
                new Municipality("Ekte", SigningJobFixture.OSLO, "", false), real.contacts, real.gateway, real.agreed);
        var faults = new ArrayList<Violation>();

        check.read(NewJobFixture.with(1).signers(), Kind.JOURNAL_POST, faults);

        assertThat(faults).extracting(Violation::code).containsExactly("nationalId.synthetic");
        assertThat(real.requested(1)).isNotNull();
    }

    @Test
    void aRoleIsAFewWordsAndNoLetter() {
        NewSigner talkative = new NewSigner(
                SigningJobFixture.PEOPLE.get(0).value(), "Kari", null, "rektor ".repeat(15), null, null, null);

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> world.request.request(
                        NewJobFixture.withSigners(List.of(talkative)), World.PDF, World.CASE_HANDLER));

        assertThat(refused.violations()).extracting(Violation::code).containsExactly("role.tooLong");
    }

    @Test
    void whereNoRegisterIsAskedTheSenderMustSayHowEachSignerIsReached() {
        world.contacts.asked = false;
        NewSigner reachable = new NewSigner("17912099997", "Kari", null, null, null, "kari@segl.example", null);
        NewSigner not = new NewSigner("29822099635", "Tor", null, null, null, null, null);

        assertThat(NewJobFixture.codes(world, NewJobFixture.withSigners(List.of(reachable, not)), World.PDF))
                .containsExactly("contact.missing");
        SigningJob job =
                world.request.request(NewJobFixture.withSigners(List.of(reachable)), World.PDF, World.CASE_HANDLER);
        assertThat(world.lookUp.lookUp(job.id())).isEqualTo(ContactFindings.ALL_REACHABLE);
    }

    @Test
    void aWrongNumberHidesNotThatThereIsNoWayToThePerson() {
        NewSigner unreachable = new NewSigner("17912099990", "Kari", "ORGANISATION", null, null, null, null);

        assertThat(NewJobFixture.codes(world, NewJobFixture.withSigners(List.of(unreachable)), World.PDF))
                .containsExactlyInAnyOrder("nationalId.wrong", "contact.missing");
    }

    @Test
    void whereNoSmsIsSentAMobileAloneIsRefusedAtOnce() {
        world.gateway.sendsSms = false;
        NewSigner byMobile = new NewSigner("17912099997", "Kari", "ORGANISATION", null, null, null, "912 34 567");
        NewSigner byBoth =
                new NewSigner("29822099635", "Tor", "ORGANISATION", null, null, "a@segl.example", "91234567");

        assertThat(NewJobFixture.codes(world, NewJobFixture.withSigners(List.of(byMobile, byBoth)), World.PDF))
                .containsExactly("contact.noSms");
    }
}

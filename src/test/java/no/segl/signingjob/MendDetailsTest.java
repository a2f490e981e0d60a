package no.segl.signingjob;

import static no.segl.signingjob.ContractWorld.signer;
import static no.segl.signingjob.apprenticeship.ContractRole.COMPANY_CONTACT;
import static no.segl.signingjob.apprenticeship.ContractRole.DAILY_LEADER;
import static no.segl.signingjob.apprenticeship.ContractRole.TRAINING_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.apprenticeship.ContactFault.Field;
import no.segl.signingjob.apprenticeship.DetailsToMend;
import no.segl.signingjob.apprenticeship.DetailsToMend.Person;
import no.segl.signingjob.apprenticeship.DetailsToMend.Typed;
import no.segl.signingjob.notice.ContactDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MendDetailsTest {

    private final ContractWorld town = new ContractWorld();
    private final Signer leader = signer(COMPANY_CONTACT, "post@firma.example", null);
    private final Signer boss = signer(DAILY_LEADER, null, "+4790000003");
    private final Signer office = signer(TRAINING_OFFICE, "tove@kontor.example", null);
    private final SigningJob job = town.contract(leader, boss, office);

    @BeforeEach
    void isChecked() {
        town.checked(job);
    }

    @Test
    void whoeverLooksSeesTheirOwnPeopleAndWhatIsWrongWithThem() {
        DetailsToMend seen = town.mend.look(town.token(job)).orElseThrow();

        assertThat(seen.title()).isEqualTo("Lærekontrakt");
        assertThat(seen.people()).extracting(Person::id).containsExactly(leader.id(), boss.id());
        assertThat(seen.people()).extracting(Person::fields).containsOnly(java.util.Set.of(Field.EMAIL));
    }

    @Test
    void lookingUsesNothingUp() {
        town.mend.look(town.token(job));

        assertThat(town.mend.look(town.token(job))).isPresent();
    }

    @Test
    void whatIsMendedIsStoredAndTheProcessChecksAnew() {
        assertThat(mends("kari@firma.example", "per@firma.example")).isTrue();

        SigningJob mended = town.world.reload(job);
        assertThat(mended.signer(boss.id()).contact())
                .isEqualTo(new ContactDetails("per@firma.example", "+4790000003"));
        assertThat(mended.signer(leader.id()).contactCorrected()).isTrue();
        assertThat(town.world.news).containsExactly(new News(job.id(), 1, News.What.DETAILS_MENDED, null));
        assertThat(town.world.events)
                .filteredOn(event -> event.type() == EventType.CONTACT_CORRECTED)
                .hasSize(2)
                .allMatch(event -> "company".equals(event.by()) && event.text().isEmpty());
        assertThat(town.checked(job)).isEqualTo(ContactFindings.ALL_REACHABLE);
    }

    @Test
    void aLinkWorksOnce() {
        String token = town.token(job);
        mends("kari@firma.example", "per@firma.example");

        assertThat(town.mend.look(token)).isEmpty();
        assertThat(town.mend.mend(token, Map.of())).isFalse();
    }

    @Test
    void everythingThatIsStillWrongIsSaidAtOnceAndNothingIsStored() {
        town.takeNoMail.add("ingen.example");

        Refused refused = catchThrowableOfType(Refused.class, () -> mends("tove@kontor.example", "per@ingen.example"));

        assertThat(refused.violations())
                .extracting(Violation::code, Violation::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("email.twice", leader.id() + ".email"),
                        org.assertj.core.groups.Tuple.tuple("email.noMail", boss.id() + ".email"));
        assertThat(town.world.news).isEmpty();
        assertThat(town.mend.look(town.token(job))).isPresent();
    }

    @Test
    void whatIsNotWrittenCorrectlyIsSaidOnce() {
        Refused refused = catchThrowableOfType(Refused.class, () -> mends("kari at firma", " "));

        assertThat(refused.violations()).extracting(Violation::code).containsExactly("email.wrong", "email.missing");
    }

    @Test
    void nobodyElsesDetailsCanBeSlippedIn() {
        town.mend.mend(
                town.token(job),
                Map.of(
                        leader.id(), new Typed("kari@firma.example", "+4790000009"),
                        boss.id(), new Typed("per@firma.example", null),
                        office.id(), new Typed("mallory@firma.example", null)));

        SigningJob mended = town.world.reload(job);
        assertThat(mended.signer(office.id()).contact().email()).isEqualTo("tove@kontor.example");
        assertThat(mended.signer(leader.id()).contact().mobile()).isNull();
    }

    @Test
    void whatStaffHaveCorrectedMeanwhileIsNoLongerAskedFor() {
        town.world.correct.correct(job.id(), boss.id(), "per@firma.example", null, List.of(), World.CASE_HANDLER);

        assertThat(town.mend.look(town.token(job)).orElseThrow().people())
                .extracting(Person::id)
                .containsExactly(leader.id());
    }

    @Test
    void aLinkRunsOut() {
        town.world.pass(Duration.ofDays(14));

        assertThat(town.mend.look(town.token(job))).isEmpty();
        assertThat(mends("kari@firma.example", "per@firma.example")).isFalse();
    }

    @Test
    void aLinkThatWeDidNotMakeLeadsNowhere() {
        assertThat(town.mend.look("ours-" + java.util.UUID.randomUUID())).isEmpty();
        assertThat(town.mend.look("forged")).isEmpty();
    }

    @Test
    void aLinkEndsWithItsJob() {
        town.world.decide.close(job.id());

        assertThat(town.mend.look(town.token(job))).isEmpty();
        assertThat(mends("kari@firma.example", "per@firma.example")).isFalse();
    }

    private boolean mends(String leaders, String bosses) {
        return town.mend.mend(
                town.token(job), Map.of(leader.id(), new Typed(leaders, null), boss.id(), new Typed(bosses, null)));
    }
}

package no.segl.signingjob;

import static no.segl.signingjob.SentContract.CONTACT;
import static no.segl.signingjob.SentContract.FACTS;
import static no.segl.signingjob.SentContract.LEADER;
import static no.segl.signingjob.SentContract.MINOR;
import static no.segl.signingjob.SentContract.OF_AGE;
import static no.segl.signingjob.SentContract.inOrder;
import static no.segl.signingjob.SentContract.wanted;
import static no.segl.signingjob.SentContract.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.segl.signingjob.CorrectSigners.Corrected;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import org.junit.jupiter.api.Test;

/** Who signs a contract of apprenticeship, and in which order. */
class ContractRolesTest {

    private final World world = new World();
    private final SentContract contracts = new SentContract(world);

    @Test
    void theTableSaysWhomEachSignsForAndInWhichOrderUnlessTheSenderDoes() {
        SigningJob job = contracts.requested(wanted(
                FACTS,
                who(MINOR, "apprentice"),
                who(OF_AGE, "guardian"),
                who(LEADER, "dailyLeader"),
                who(CONTACT, "companyContact"),
                new NewSigner(SigningJobFixture.PEOPLE.get(0).value(), "Prøve", "SELF", "county", 9, null, null)));

        assertThat(job.signers())
                .extracting(Signer::capacity)
                .containsExactly(
                        Capacity.SELF, Capacity.SELF, Capacity.ORGANISATION, Capacity.ORGANISATION, Capacity.SELF);
        assertThat(job.signers()).extracting(Signer::group).containsExactly(1, 1, 2, 2, 9);
    }

    @Test
    void hasOneOfEachRole() {
        assertThat(contracts.faults(wanted(
                        FACTS,
                        who(OF_AGE, "dailyLeader"),
                        who(LEADER, "dailyLeader"),
                        who(CONTACT, "county"),
                        who(SigningJobFixture.PEOPLE.get(0).value(), "county"))))
                .containsExactly(
                        "apprentice.missing@signers",
                        "dailyLeader.twice@signers[1].role",
                        "county.twice@signers[3].role");
    }

    @Test
    void whichRolesMustBeThereTheTableSays() {
        world.agreed.rules.put(ContractRole.COUNTY, new RoleRule(Capacity.ORGANISATION, 4, false, false, true));

        assertThat(contracts.faults(inOrder())).containsExactly("county.missing@signers");
    }

    @Test
    void oneWhoIsTwoThingsIsNamedOnce() {
        assertThat(contracts.faults(wanted(
                        FACTS, who(OF_AGE, "apprentice"), who(LEADER, "companyContact"), who(LEADER, "dailyLeader"))))
                .containsExactly("nationalId.twoRoles@signers[2].nationalId");
    }

    @Test
    void theSameHoldsWhenItsPeopleAreCorrected() {
        SigningJob job = contracts.requested(inOrder());
        world.dispatch.dispatch(job.id());
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        SigningJob seen = world.reload(job);
        List<Corrected> onlyApprentice =
                List.of(new Corrected(seen.signers().get(0).id(), who(OF_AGE, "apprentice")));

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> world.correctSigners.correct(
                        job.id(), CorrectSigners.editionOf(seen), onlyApprentice, List.of(), World.CASE_HANDLER));

        assertThat(refused.violations()).extracting(Violation::code).containsExactly("dailyLeader.missing");
    }
}

package no.segl.signingjob;

import static no.segl.signingjob.SentContract.CONTACT;
import static no.segl.signingjob.SentContract.FACTS;
import static no.segl.signingjob.SentContract.LEADER;
import static no.segl.signingjob.SentContract.MINOR;
import static no.segl.signingjob.SentContract.OF_AGE;
import static no.segl.signingjob.SentContract.OF_ANY_CENTURY;
import static no.segl.signingjob.SentContract.born;
import static no.segl.signingjob.SentContract.wanted;
import static no.segl.signingjob.SentContract.who;
import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.NewJob.NewSigner;
import org.junit.jupiter.api.Test;

/** When the apprentice is too young to sign alone. It is 2 March 2026. */
class ContractGuardianTest {

    /** Whose eighteenth birthday it is. */
    private static final String TODAY = "02830850085";

    private final SentContract contracts = new SentContract(new World());

    @Test
    void aMinorNeedsAGuardianWhoIsOfAge() {
        assertThat(contracts.faults(wanted(FACTS, who(MINOR, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.missing@signers");
        assertThat(contracts.faults(wanted(
                        FACTS,
                        who(MINOR, "apprentice"),
                        who(SigningJobFixture.PEOPLE.get(0).value(), "guardian"),
                        who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.notOfAge@signers[1].nationalId");
    }

    @Test
    void twoGuardiansMaySignAndNoThird() {
        NewSigner[] three = {
            who(MINOR, "apprentice"),
            who(OF_AGE, "guardian"),
            who(CONTACT, "guardian"),
            who(TODAY, "guardian"),
            who(LEADER, "dailyLeader")
        };
        NewSigner[] two = {three[0], three[1], three[2], three[4]};

        assertThat(contracts.requested(wanted(FACTS, two))).isNotNull();
        assertThat(contracts.faults(wanted(FACTS, three))).containsExactly("guardian.tooMany@signers[3].role");
    }

    @Test
    void onTheEighteenthBirthdayNoGuardianIsNeededAndOneIsTakenOut() {
        String tomorrow = "03830850014";

        assertThat(contracts.requested(wanted(FACTS, who(TODAY, "apprentice"), who(LEADER, "dailyLeader"))))
                .isNotNull();
        assertThat(contracts.faults(
                        wanted(FACTS, who(TODAY, "apprentice"), who(OF_AGE, "guardian"), who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.notNeeded@signers[1].role");
        assertThat(contracts.faults(wanted(FACTS, who(tomorrow, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.missing@signers");
    }

    @Test
    void theBirthDateIsAskedWhereTheNumberDoesNotTellIt() {
        NewSigner[] people = {who(OF_ANY_CENTURY, "apprentice"), who(LEADER, "dailyLeader")};

        assertThat(contracts.faults(wanted(born(null), people)))
                .containsExactly("contract.birthDate.missing@contract.birthDate");
        assertThat(contracts.faults(wanted(born("2010-01-15"), people))).containsExactly("guardian.missing@signers");
        assertThat(contracts.requested(wanted(born("2000-01-15"), people))).isNotNull();
    }

    @Test
    void theBirthDateAndTheNumberAgree() {
        assertThat(contracts.faults(wanted(born("1994-02-13"), who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("contract.birthDate.differs@contract.birthDate");
        assertThat(contracts.requested(
                        wanted(born("1994-02-12"), who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .isNotNull();
    }
}

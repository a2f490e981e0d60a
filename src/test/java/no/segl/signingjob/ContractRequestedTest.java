package no.segl.signingjob;

import static no.segl.signingjob.SentContract.FACTS;
import static no.segl.signingjob.SentContract.LEADER;
import static no.segl.signingjob.SentContract.MINOR;
import static no.segl.signingjob.SentContract.OF_AGE;
import static no.segl.signingjob.SentContract.born;
import static no.segl.signingjob.SentContract.inOrder;
import static no.segl.signingjob.SentContract.wanted;
import static no.segl.signingjob.SentContract.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.segl.signingjob.NewJob.NewContract;
import no.segl.signingjob.apprenticeship.Contract;
import org.junit.jupiter.api.Test;

/** What a contract of apprenticeship is about, as its sender says it. It is 2 March 2026. */
class ContractRequestedTest {

    private final World world = new World();
    private final SentContract contracts = new SentContract(world);

    @Test
    void isCalledAfterItsTypeCompanyAndOrderAndNeverAfterAPerson() {
        SigningJob job = contracts.requested(inOrder());

        assertThat(job.title().line1()).isEqualTo("Lærekontrakt – Bakeriet AS (V-4711)");
        assertThat(world.agreed.of(job.id()))
                .contains(new Contract(
                        Contract.Type.APPRENTICESHIP,
                        "Bakeriet AS",
                        "OK Mat",
                        LocalDate.parse("2026-08-17"),
                        null,
                        "V-4711"));
        assertThat(contracts
                        .requested(wanted(born(null), who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")))
                        .title()
                        .line1())
                .isEqualTo("Opplæringskontrakt – Bakeriet AS");
        assertThat(contracts
                        .requested(wanted(
                                "apprenticeship",
                                "Lærekontrakt 12",
                                null,
                                who(OF_AGE, "apprentice"),
                                who(LEADER, "dailyLeader")))
                        .title()
                        .line1())
                .isEqualTo("Lærekontrakt 12");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        NewContract facts = new NewContract("lære", " ", "x".repeat(176), "17.08.2026", "i fjor", "o".repeat(51));

        assertThat(contracts.faults(wanted(facts, who(OF_AGE, "sjef"), who(LEADER, null), who(MINOR, "apprentice"))))
                .containsExactly(
                        "contract.type.unknown@contract.type",
                        "contract.company.missing@contract.company",
                        "contract.tooLong@contract.trainingOffice",
                        "contract.startDate.malformed@contract.startDate",
                        "contract.birthDate.malformed@contract.birthDate",
                        "contract.tooLong@contract.order",
                        "contractRole.unknown@signers[0].role",
                        "contractRole.missing@signers[1].role",
                        "dailyLeader.missing@signers",
                        "guardian.missing@signers");
        assertThat(world.started).isEmpty();
    }

    @Test
    void aDayThatIsYearsAwayIsASlipOfThePen() {
        NewContract facts = new NewContract(null, "Bakeriet AS", null, "2206-08-17", "2030-01-01", null);

        assertThat(contracts.faults(wanted(facts, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly(
                        "contract.type.missing@contract.type",
                        "contract.startDate.unlikely@contract.startDate",
                        "contract.birthDate.unlikely@contract.birthDate");
        assertThat(contracts.faults(wanted("apprenticeship", null, null, who(OF_AGE, "apprentice"))))
                .containsExactly("dailyLeader.missing@signers", "title.missing@title");
    }

    @Test
    void onlyAContractHasWhatAContractIsAbout() {
        assertThat(contracts.faults(wanted("journal-post", "Brev", FACTS, who(OF_AGE, null))))
                .containsExactly("contract.notApprenticeship@contract");
    }

    @Test
    void isNeitherSplitNorOnPaperFromTheBeginning() {
        NewJob inOrder = inOrder();

        assertThatThrownBy(() -> world.request.requestEach(inOrder, List.of(), World.PDF, World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.request.requestOnPaper(inOrder, List.of(), World.PDF, World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
    }
}

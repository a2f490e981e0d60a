package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.CorrectSigners.Corrected;
import no.segl.signingjob.NewJob.NewContract;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contracts of apprenticeship: what they are about, and who signs them in which order. It is 2 March 2026. */
class ContractTest {

    /** Born 15 January 2010. */
    private static final String MINOR = "15811050064";
    /** The same day, but a number that only the rule from 2032 allows. */
    private static final String OF_ANY_CENTURY = "15811050072";

    private static final String OF_AGE = "12829499914";
    private static final String PARENT = "17846798765";
    private static final String LEADER = "05840399895";
    private static final String CONTACT = "189001019802";
    private static final NewContract FACTS =
            new NewContract("apprenticeship", "Bakeriet AS", "OK Mat", "2026-08-17", null, "V-4711");

    private final World world = new World();

    private static NewSigner who(String number, @Nullable String role) {
        return new NewSigner(number, "Prøve", null, role, null, null, null);
    }

    private static NewJob wanted(@Nullable NewContract contract, NewSigner... signers) {
        return wanted("apprenticeship", null, contract, signers);
    }

    private static NewJob wanted(
            String kind, @Nullable String title, @Nullable NewContract contract, NewSigner... signers) {
        return new NewJob(
                kind,
                title,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Fagopplæring", "fag@segl.example"),
                List.of(signers),
                null,
                contract);
    }

    private static NewContract born(@Nullable String date) {
        return new NewContract("training", "Bakeriet AS", null, "2026-08-17", date, null);
    }

    private SigningJob requested(NewJob wanted) {
        return world.request.request(wanted, World.PDF, World.CASE_HANDLER);
    }

    private List<String> faults(NewJob wanted) {
        Refused refused = catchThrowableOfType(Refused.class, () -> requested(wanted));
        return refused.violations().stream()
                .map(each -> each.code() + "@" + each.field())
                .toList();
    }

    @Test
    void isCalledAfterItsTypeCompanyAndOrderAndNeverAfterAPerson() {
        SigningJob job = requested(wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")));

        assertThat(job.title().line1()).isEqualTo("Lærekontrakt – Bakeriet AS (V-4711)");
        assertThat(world.agreed.of(job.id()))
                .contains(new Contract(
                        Contract.Type.APPRENTICESHIP,
                        "Bakeriet AS",
                        "OK Mat",
                        LocalDate.parse("2026-08-17"),
                        null,
                        "V-4711"));
        assertThat(requested(wanted(born(null), who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")))
                        .title()
                        .line1())
                .isEqualTo("Opplæringskontrakt – Bakeriet AS");
        assertThat(requested(wanted(
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
    void theTableSaysWhomEachSignsForAndInWhichOrderUnlessTheSenderDoes() {
        SigningJob job = requested(wanted(
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
    void everyFaultIsNamedAtOnce() {
        NewContract facts = new NewContract("lære", " ", "x".repeat(176), "17.08.2026", "i fjor", "o".repeat(51));

        assertThat(faults(wanted(facts, who(OF_AGE, "sjef"), who(LEADER, null), who(MINOR, "apprentice"))))
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

        assertThat(faults(wanted(facts, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly(
                        "contract.type.missing@contract.type",
                        "contract.startDate.unlikely@contract.startDate",
                        "contract.birthDate.unlikely@contract.birthDate");
        assertThat(faults(wanted("apprenticeship", null, null, who(OF_AGE, "apprentice"))))
                .containsExactly("dailyLeader.missing@signers", "title.missing@title");
    }

    @Test
    void hasOneOfEachRole() {
        assertThat(faults(wanted(
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

        assertThat(faults(wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("county.missing@signers");
    }

    @Test
    void oneWhoIsTwoThingsIsNamedOnce() {
        assertThat(faults(wanted(
                        FACTS, who(OF_AGE, "apprentice"), who(LEADER, "companyContact"), who(LEADER, "dailyLeader"))))
                .containsExactly("nationalId.twoRoles@signers[2].nationalId");
    }

    @Test
    void aMinorNeedsAGuardianWhoIsOfAge() {
        assertThat(faults(wanted(FACTS, who(MINOR, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.missing@signers");
        assertThat(faults(wanted(
                        FACTS,
                        who(MINOR, "apprentice"),
                        who(SigningJobFixture.PEOPLE.get(0).value(), "guardian"),
                        who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.notOfAge@signers[1].nationalId");
    }

    @Test
    void onTheEighteenthBirthdayNoGuardianIsNeededAndNoneIsTurnedAway() {
        String today = "02830850085";
        String tomorrow = "03830850014";

        assertThat(requested(wanted(FACTS, who(today, "apprentice"), who(LEADER, "dailyLeader"))))
                .isNotNull();
        assertThat(requested(
                        wanted(FACTS, who(today, "apprentice"), who(OF_AGE, "guardian"), who(LEADER, "dailyLeader"))))
                .isNotNull();
        assertThat(faults(wanted(FACTS, who(tomorrow, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("guardian.missing@signers");
    }

    @Test
    void theBirthDateIsAskedWhereTheNumberDoesNotTellIt() {
        NewSigner[] people = {who(OF_ANY_CENTURY, "apprentice"), who(LEADER, "dailyLeader")};

        assertThat(faults(wanted(born(null), people))).containsExactly("contract.birthDate.missing@contract.birthDate");
        assertThat(faults(wanted(born("2010-01-15"), people))).containsExactly("guardian.missing@signers");
        assertThat(requested(wanted(born("2000-01-15"), people))).isNotNull();
    }

    @Test
    void theBirthDateAndTheNumberAgree() {
        assertThat(faults(wanted(born("1994-02-13"), who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .containsExactly("contract.birthDate.differs@contract.birthDate");
        assertThat(requested(wanted(born("1994-02-12"), who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"))))
                .isNotNull();
    }

    @Test
    void onlyAContractHasWhatAContractIsAbout() {
        assertThat(faults(wanted("journal-post", "Brev", FACTS, who(OF_AGE, null))))
                .containsExactly("contract.notApprenticeship@contract");
    }

    @Test
    void isNeitherSplitNorOnPaperFromTheBeginning() {
        NewJob inOrder = wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"));

        assertThatThrownBy(() -> world.request.requestEach(inOrder, List.of(), World.PDF, World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> world.request.requestOnPaper(inOrder, List.of(), World.PDF, World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyNeedBeReachableYetThatIsMendedBeforeItIsSent() {
        world.contacts.asked = false;

        SigningJob job = requested(wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")));

        assertThat(job.signers())
                .allSatisfy(signer -> assertThat(signer.contact().isEmpty()).isTrue());
    }

    @Test
    void theSameHoldsWhenItsPeopleAreCorrected() {
        SigningJob job = requested(wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")));
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

    @Test
    void underReviewItIsMadeReadyOrClosed() {
        SigningJob ready = requested(wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")));
        SigningJob closed = requested(wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader")));
        world.deciders.note(ready.id(), "review", "saksbehandler");

        world.review.makeReady(ready.id());
        world.decide.close(closed.id());

        List<JobEvent> events = new ArrayList<>(world.trail.of(ready.id()));
        assertThat(events.get(events.size() - 1).type()).isEqualTo(EventType.REVIEWED);
        assertThat(events.get(events.size() - 1).by()).isEqualTo("saksbehandler");
        assertThat(world.reload(closed).status()).isEqualTo(JobStatus.CLOSED);
    }
}

package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Violation;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.rules.AnnouncementRules;
import no.segl.signingjob.rules.ContractRules;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import no.segl.signingjob.rules.StartFacts;
import no.segl.signingjob.rules.StartRules;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables, as the domain reads them. */
@EngineTest
class TableStartRulesTest {

    @Autowired
    private ContractRules contracts;

    @Autowired
    private StartRules rules;

    @Autowired
    private AnnouncementRules announcements;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService versions;

    @AfterEach
    void nobody() {
        identities.clearAuthentication();
    }

    private List<String> codes(String caseStatus, String entryStatus, boolean checkedOut) {
        return rules.againstStart(new StartFacts(Kind.JOURNAL_POST, caseStatus, entryStatus, checkedOut, 1, 2)).stream()
                .map(Violation::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"JOURNAL_POST, 7", "MINUTES, 14", "APPRENTICESHIP, 14"})
    void eachKindHasItsDays(Kind kind, int days) {
        assertThat(rules.policyFor(kind)).isEqualTo(new SigningPolicy(days, RemindBefore.ONE_DAY, "high", "segl"));
    }

    @Test
    void minutesAreAnnouncedTwoDaysAfterTheAdjustmentForThreeWeeks() {
        assertThat(announcements.days()).isEqualTo(new AnnouncementRules.Days(2, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "APPRENTICE,      SELF,         1, true,  false, true",
        "GUARDIAN,        SELF,         1, true,  false, false",
        "COMPANY_CONTACT, ORGANISATION, 2, false, true,  false",
        "DAILY_LEADER,    ORGANISATION, 2, false, true,  true",
        "TRAINING_OFFICE, ORGANISATION, 3, false, true,  false",
        "COUNTY,          ORGANISATION, 4, false, false, false"
    })
    void eachWhoSignsAContractHasARow(
            ContractRole role, Capacity capacity, int group, boolean mobile, boolean email, boolean mustBeThere) {
        assertThat(contracts.of(role)).isEqualTo(new RoleRule(capacity, group, mobile, email, mustBeThere));
    }

    /** An answer is remembered, but of one version only. */
    @Test
    void aChangedTableCountsAtOnce() throws IOException {
        assertThat(announcements.days().untilUp()).isEqualTo(2);

        String changed = Files.readString(Path.of("processes/signing-policy/announcement.dmn"))
                .replace("<text>2</text>", "<text>3</text>");
        String deployment = versions.createDeployment()
                .addString("announcement.dmn", changed)
                .deploy()
                .getId();
        try {
            assertThat(announcements.days().untilUp()).isEqualTo(3);
        } finally {
            versions.deleteDeployment(deployment);
        }
        assertThat(announcements.days().untilUp()).isEqualTo(2);
    }

    @Test
    void nothingForbidsAnEntryUnderWork() {
        assertThat(codes("B", "R", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, case.closed", "J, case.journaled", "U, case.withdrawn"})
    void aCaseThatIsOverForbidsIt(String status, String code) {
        assertThat(codes(status, "R", false)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"J, entry.journaled", "E, entry.sent", "U, entry.withdrawn", "A, entry.archived"})
    void anEntryThatIsOutOfHandsForbidsIt(String status, String code) {
        assertThat(codes("B", status, false)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"B, R", "R, S", "S, M", "P, F", "F, G"})
    void allOtherStatusesAreFine(String caseStatus, String entryStatus) {
        assertThat(codes(caseStatus, entryStatus, false)).isEmpty();
    }

    @Test
    void everyReasonIsNamedAtOnceInPlainWords() {
        List<Violation> all = rules.againstStart(new StartFacts(Kind.JOURNAL_POST, "A", "E", true, 1, 2));

        assertThat(all)
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("case.closed", "entry.sent", "document.checkedOut");
        assertThat(all).extracting(Violation::text).allMatch(text -> text != null && text.endsWith("."));
        assertThat(all)
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("caseNumber", "journalEntryId", "documentId");
    }

    @Test
    void aSecretaryReadsEveryReasonInSwedish() {
        List<String> inSwedish = Stream.of("A", "J", "U")
                .flatMap(caseStatus -> Stream.of("J", "E", "U", "A")
                        .map(entryStatus -> new StartFacts(Kind.MINUTES, caseStatus, entryStatus, true, 2, 2)))
                .flatMap(facts -> rules.againstStart(facts).stream())
                .map(Violation::text)
                .distinct()
                .toList();

        assertThat(inSwedish)
                .hasSize(9)
                .noneMatch(text -> text.matches(".*(ikke|saken|Saken|sendes|Velg|sjekk|gjelder|æ|ø).*"))
                .anyMatch(text -> text.startsWith("Ärendet är avslutat (status A)."));
    }

    @Test
    void whoeverAsksNeedsNoPermissionOnTheTables() {
        identities.setAuthentication("saksbehandler", List.of("saksbehandler"));

        assertThat(codes("A", "R", false)).containsExactly("case.closed");
        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("saksbehandler");
    }
}

package no.segl.signingjob;

import static no.segl.signingjob.ContractWorld.MOBILE;
import static no.segl.signingjob.ContractWorld.signer;
import static no.segl.signingjob.apprenticeship.ContractRole.APPRENTICE;
import static no.segl.signingjob.apprenticeship.ContractRole.COMPANY_CONTACT;
import static no.segl.signingjob.apprenticeship.ContractRole.COUNTY;
import static no.segl.signingjob.apprenticeship.ContractRole.DAILY_LEADER;
import static no.segl.signingjob.apprenticeship.ContractRole.GUARDIAN;
import static no.segl.signingjob.apprenticeship.ContractRole.TRAINING_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckContractContactsTest {

    private final ContractWorld town = new ContractWorld();

    @Test
    void aContractWhosePeopleAreAllReachedGoesOn() {
        SigningJob job = town.contract(
                signer(COMPANY_CONTACT, "kari@firma.example", null), signer(DAILY_LEADER, "per@firma.example", null));

        assertThat(town.checked(job)).isEqualTo(ContactFindings.ALL_REACHABLE);
        assertThat(town.world.reload(job).status()).isEqualTo(JobStatus.DRAFT);
        assertThat(town.faults(job)).isEmpty();
        assertThat(town.world.errands.links).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",                      'email.missing'",
        "post@firma.example,    'email.shared'",
        "FirmaPost@firma.example, 'email.shared'",
        "info+kari@firma.example, 'email.shared'",
        "post-oslo@firma.example, 'email.shared'",
        "kari@ingen.example,    'email.noMail'"
    })
    void theCompanyIsToldWhatIsWrongWithItsAddress(String email, String code) {
        town.takeNoMail.add("ingen.example");
        SigningJob job = town.contract(signer(COMPANY_CONTACT, email, null));

        assertThat(town.checked(job)).isEqualTo(ContactFindings.MISSING);
        assertThat(town.faults(job)).containsExactly("companyContact: " + code + ", company");
        assertThat(town.world.reload(job).status()).isEqualTo(JobStatus.NEEDS_CORRECTION);
    }

    @Test
    void whoHaveOneAddressAreEachToldSo() {
        SigningJob job = town.contract(signer(COMPANY_CONTACT, "FYLKET@segl.example", null));

        town.checked(job);

        assertThat(town.faults(job))
                .containsExactly("companyContact: email.twice, company", "county: email.twice, county");
    }

    @ParameterizedTest
    @CsvSource({
        ",             'mobile.missing'",
        "+4722225555,  'mobile.notMobile'",
        "+4735550000,  'mobile.notMobile'",
        "+47900000011, 'mobile.notMobile'"
    })
    void theApprenticeMendsWhatTheRegisterSays(String mobile, String code) {
        town.knows(APPRENTICE, new ContactDetails("ola@segl.example", mobile));
        SigningJob job = town.contract();

        town.checked(job);

        assertThat(town.faults(job)).containsExactly("apprentice: " + code + ", apprentice");
    }

    @ParameterizedTest
    @CsvSource({"+4741234567", "+46701234567", "+3725123456"})
    void anyMobileWillDo(String mobile) {
        town.knows(APPRENTICE, new ContactDetails(null, mobile));

        assertThat(town.checked(town.contract())).isEqualTo(ContactFindings.ALL_REACHABLE);
    }

    @Test
    void theSendersMobileWillDoWhereTheRegisterHasNoneThatTakesSms() {
        town.knows(APPRENTICE, new ContactDetails(null, "+4722225555"));
        town.answers(GUARDIAN, Registration.UNKNOWN);
        SigningJob job = town.contractOf(List.of(
                signer(APPRENTICE, null, MOBILE),
                signer(GUARDIAN, null, "+4790000002"),
                signer(COUNTY, "fylket@segl.example", null)));

        assertThat(town.checked(job)).isEqualTo(ContactFindings.ALL_REACHABLE);
    }

    @Test
    void aCorrectionForThisJobWinsOverTheRegister() {
        Signer apprentice = signer(APPRENTICE, null, null);
        SigningJob job = town.contractOf(List.of(
                apprentice.corrected(new ContactDetails(null, "+4722225555")),
                signer(COUNTY, "fylket@segl.example", null)));

        town.checked(job);

        assertThat(town.faults(job)).containsExactly("apprentice: mobile.notMobile, county");
    }

    @Test
    void everyFaultOfEveryPersonIsNamedAtOnce() {
        town.knows(APPRENTICE, ContactDetails.NONE);
        town.takeNoMail.add("kontor.example");
        SigningJob job = town.contract(
                signer(GUARDIAN, null, null),
                signer(COMPANY_CONTACT, "firmapost@firma.example", null),
                signer(DAILY_LEADER, null, "+4722225555"),
                signer(TRAINING_OFFICE, "post@kontor.example", null));

        town.checked(job);

        assertThat(town.faults(job))
                .containsExactly(
                        "apprentice: mobile.missing, apprentice",
                        "guardian: mobile.missing, apprentice",
                        "companyContact: email.shared, company",
                        "dailyLeader: email.missing, company",
                        "trainingOffice: email.shared, trainingOffice",
                        "trainingOffice: email.noMail, trainingOffice");
    }

    @Test
    void whoIsReservedNeedsPaperWhateverElseIsWrong() {
        town.answers(APPRENTICE, new Registration(true, true, ContactDetails.NONE, null));
        SigningJob job = town.contract(signer(COMPANY_CONTACT, null, null));

        assertThat(town.checked(job)).isEqualTo(ContactFindings.RESERVED);
        assertThat(town.faults(job))
                .containsExactly("apprentice: contact.reserved, county", "companyContact: email.missing, company");
        assertThat(town.world.reload(job).signers().get(0).status()).isEqualTo(SignerStatus.RESERVED);
        assertThat(town.world.errands.links).isEmpty();
    }

    @Test
    void whomNobodyKnowsHowToReachIsSaidSo() {
        town.answers(APPRENTICE, Registration.UNKNOWN);
        SigningJob job = town.contract();

        town.checked(job);

        assertThat(town.faults(job)).containsExactly("apprentice: contact.unknown, apprentice");
    }

    @Test
    void whoeverHasARoleThatNeedsNothingMustStillBeReached() {
        SigningJob job = town.contractOf(List.of(signer(APPRENTICE, null, null), signer(COUNTY, null, null)));

        town.checked(job);

        assertThat(town.faults(job)).containsExactly("county: email.missing, county");
    }

    @Test
    void theTrailSaysTheCodesOnceHoweverOftenItIsChecked() {
        Signer leader = signer(COMPANY_CONTACT, "post@firma.example", null);
        SigningJob job = town.contract(leader);

        town.checked(job);
        town.checked(job);

        assertThat(town.world.trail.of(job.id()))
                .singleElement()
                .satisfies(event -> assertThat(event.text()).isEqualTo("email.shared"))
                .satisfies(event -> assertThat(event.signer()).isEqualTo(leader.id()));
    }

    @Test
    void whatIsMendedIsNoLongerFound() {
        Signer leader = signer(COMPANY_CONTACT, "post@firma.example", null);
        SigningJob job = town.contract(leader);
        town.checked(job);

        town.world.correct.correct(job.id(), leader.id(), "kari@firma.example", null, List.of(), World.CASE_HANDLER);

        assertThat(town.checked(job)).isEqualTo(ContactFindings.ALL_REACHABLE);
        assertThat(town.faults(job)).isEmpty();
        assertThat(town.world.reload(job).status()).isEqualTo(JobStatus.DRAFT);
    }
}

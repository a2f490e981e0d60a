package no.segl.signingjob;

import static no.segl.signingjob.SigningJobFixture.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeseeContractContactsTest {

    private final World world = new World();

    @Test
    void everybodyIsLookedAtInTheirOrder() {
        assertThat(world.foreseeContract.foresee(List.of(
                        signer(0, "apprentice", null, "+4722225555"),
                        signer(1, "companyContact", "post@firma.example", null),
                        signer(2, "dailyLeader", null, null),
                        signer(3, "county", "post@fylket.example", null))))
                .containsExactly(
                        List.of(What.MOBILE_WRONG), List.of(What.EMAIL_SHARED), List.of(What.EMAIL_MISSING), List.of());
    }

    @Test
    void ofThreeWithOneAddressEachIsNamed() {
        assertThat(world.foreseeContract.foresee(List.of(
                        signer(0, "companyContact", "kari@firma.example", null),
                        signer(1, "dailyLeader", "KARI@firma.example", null),
                        signer(2, "trainingOffice", "kari@firma.example", null),
                        signer(3, "county", "fylket@segl.example", null))))
                .containsExactly(
                        List.of(What.EMAIL_TWICE), List.of(What.EMAIL_TWICE), List.of(What.EMAIL_TWICE), List.of());
    }

    @Test
    void anAddressThatManyReadIsNamedAsSuchAndNobodyElseForIt() {
        assertThat(world.foreseeContract.foresee(List.of(
                        signer(0, "companyContact", "post@firma.example", null),
                        signer(1, "trainingOffice", "post@firma.example", null))))
                .containsExactly(List.of(What.EMAIL_SHARED), List.of());
    }

    @Test
    void theRegisterIsAskedAboutThoseWhoSignForThemselves() {
        world.register.put(PEOPLE.get(0), new Registration(true, true, ContactDetails.NONE, null));

        assertThat(world.foreseeContract.foresee(List.of(signer(0, "apprentice", null, "+4790000001"))))
                .containsExactly(List.of(What.RESERVED));
    }

    @Test
    void ofWhomTooLittleIsTypedYetNothingIsSaid() {
        assertThat(world.foreseeContract.foresee(List.of(
                        new NewSigner("1", "Prøve", null, "dailyLeader", null, null, null),
                        new NewSigner(null, "Prøve", null, "dailyLeader", null, null, null),
                        signer(0, "", null, null))))
                .containsExactly(List.of(), List.of(), List.of());
    }

    private static NewSigner signer(int person, String role, @Nullable String email, @Nullable String mobile) {
        return new NewSigner(PEOPLE.get(person).value(), "Prøve", null, role, null, email, mobile);
    }
}

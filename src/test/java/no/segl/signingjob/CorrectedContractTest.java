package no.segl.signingjob;

import static no.segl.signingjob.ContractWorld.MOBILE;
import static no.segl.signingjob.ContractWorld.signer;
import static no.segl.signingjob.apprenticeship.ContractRole.APPRENTICE;
import static no.segl.signingjob.apprenticeship.ContractRole.COMPANY_CONTACT;
import static no.segl.signingjob.apprenticeship.ContractRole.DAILY_LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import no.segl.signingjob.CorrectSigners.Corrected;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.notice.ContactDetails;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff correct how a contract's people are reached: what would stop it before it is sent is refused at once. */
class CorrectedContractTest {

    private final ContractWorld town = new ContractWorld();
    private final Signer apprentice = signer(APPRENTICE, null, null);
    private final Signer leader = signer(COMPANY_CONTACT, "post@firma.example", null);
    private final Signer boss = signer(DAILY_LEADER, "per@firma.example", null);
    private final SigningJob job = town.contractOf(List.of(apprentice, leader, boss));

    @BeforeEach
    void isChecked() {
        town.takeNoMail.add("ingen.example");
        town.checked(job);
    }

    @ParameterizedTest
    @CsvSource({
        "firmapost@firma.example,            , email.shared@email",
        "PER@firma.example,                  , email.twice@email",
        "kari@ingen.example,                 , email.noMail@email",
        "kari at firma,                      , email.wrong@email",
        "kjære@firma.example,                , email.letters@email",
        "                        , +4790000002, email.missing@email",
        "                        ,            , contact.missing@"
    })
    void theCompanysAddressIsHeldToTheSameAsInTheCheck(@Nullable String email, @Nullable String mobile, String fault) {
        assertThat(refused(() -> correct(leader, email, mobile))).containsExactly(fault);
        assertThat(of(leader).contact().email()).isEqualTo("post@firma.example");
    }

    @ParameterizedTest
    @CsvSource({
        "                 , +4722225555, mobile.notMobile@mobile",
        "ola@segl.example , +4722225555, mobile.notMobile@mobile",
        "ola@segl.example ,            , mobile.missing@mobile",
        "                 , 1          , mobile.wrong@mobile"
    })
    void theApprenticesNumberIsAMobile(@Nullable String email, @Nullable String mobile, String fault) {
        assertThat(refused(() -> correct(apprentice, email, mobile))).containsExactly(fault);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refused(() -> correct(apprentice, "kari at firma", "+4722225555")))
                .containsExactly("email.wrong@email", "mobile.notMobile@mobile");
        List<Violation> misread = List.of(Violation.of("field.unknown", "fax"));
        assertThat(refused(() -> town.world.correct.correct(
                        job.id(), leader.id(), "info@firma.example", null, misread, World.CASE_HANDLER)))
                .containsExactly("field.unknown@fax", "email.shared@email");
    }

    @Test
    void theSameHoldsWhileItIsWithItsSigners() {
        correct(leader, "kari@firma.example", null);
        town.checked(job);
        town.world.dispatch.dispatch(job.id());

        assertThat(refused(() -> correct(leader, "post-oslo@firma.example", null)))
                .containsExactly("email.shared@email");
        correct(apprentice, null, MOBILE);
        assertThat(of(apprentice).contact().mobile()).isEqualTo(MOBILE);
    }

    @Test
    void theSameHoldsInTheListOfThoseWhoSign() {
        assertThat(refused(() -> rewrites("firmapost@firma.example", "per@ingen.example")))
                .containsExactly("email.shared@signers[1].email", "email.noMail@signers[2].email");
        assertThat(refused(() -> rewrites("kari at firma", "per@firma.example")))
                .containsExactly("email.wrong@signers[1].email");
    }

    @Test
    void inTheListNothingIsAskedOfThoseWhoStayAsTheyWere() {
        rewrites("post@firma.example", "paal@firma.example");

        assertThat(of(boss).contact()).isEqualTo(new ContactDetails("paal@firma.example", null));
        assertThat(town.checked(job)).isEqualTo(ContactFindings.MISSING);
    }

    private void correct(Signer signer, @Nullable String email, @Nullable String mobile) {
        town.world.correct.correct(job.id(), signer.id(), email, mobile, List.of(), World.CASE_HANDLER);
    }

    private void rewrites(String leaders, String bosses) {
        SigningJob seen = town.world.reload(job);
        List<Corrected> wanted = Stream.of(written(apprentice, null), written(leader, leaders), written(boss, bosses))
                .toList();
        town.world.correctSigners.correct(
                job.id(), CorrectSigners.editionOf(seen), wanted, List.of(), World.CASE_HANDLER);
    }

    private static Corrected written(Signer signer, @Nullable String email) {
        return new Corrected(signer.id(), new NewSigner(null, signer.name(), null, signer.role(), null, email, null));
    }

    private Signer of(Signer signer) {
        return town.world.reload(job).signer(signer.id());
    }

    /** Each as code@field. */
    private static List<String> refused(ThrowingCallable what) {
        return catchThrowableOfType(Refused.class, what).violations().stream()
                .map(each -> each.code() + "@" + each.field())
                .toList();
    }
}

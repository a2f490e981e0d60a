package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.archive.DocumentId;
import org.junit.jupiter.api.Test;

class RequestEachTest {

    private final World world = new World();

    @Test
    void eachSignerGetsAJobWithAnOutgoingEntryOfItsOwnInTheSameCaseWithTheSameDocument() {
        List<SigningJob> made = each(NewJobFixture.with(1, 2, 3));

        assertThat(made).hasSize(3).allMatch(job -> job.signers().size() == 1);
        assertThat(made).extracting(job -> job.signers().get(0).group()).containsOnly(1);
        assertThat(made)
                .extracting(job -> job.place().caseNumber())
                .containsOnly(made.get(0).place().caseNumber());
        assertThat(made).extracting(SigningJob::reference).doesNotHaveDuplicates();
        assertThat(made)
                .allMatch(job -> java.util.Arrays.equals(
                        world.archive.content(job.place().document()), World.PDF));
        assertThat(world.started).containsExactlyElementsOf(made);
    }

    @Test
    void oneWhoDoesNotSignStopsNobodyElse() {
        List<SigningJob> made = each(NewJobFixture.with(1, 1));
        made.forEach(job -> world.dispatch.dispatch(job.id()));

        assertThat(world.signs(made.get(0), 0)).isEqualTo(SigningResult.SIGNED);
        world.pass(Duration.ofDays(8));
        world.settle.settle(made.get(1).id());

        assertThat(world.reload(made.get(0)).round().outcome()).isEqualTo(Outcome.SIGNED);
        assertThat(world.reload(made.get(1)).status()).isEqualTo(JobStatus.EXPIRED);
    }

    @Test
    void anEntryThatIsNamedIsTheFirstSignersAndTheOthersGetTheirOwn() {
        DocumentId document = world.documentInArchive();
        NewJob wanted = NewJobFixture.with(1, 1);
        NewJob onEntry = new NewJob(
                wanted.kind(),
                wanted.title(),
                null,
                false,
                null,
                null,
                document.value(),
                null,
                null,
                null,
                wanted.sender(),
                wanted.signers());

        List<SigningJob> made = world.request.requestEach(onEntry, List.of(), null, World.CASE_HANDLER);

        assertThat(made.get(0).place().document()).isEqualTo(document);
        assertThat(made.get(1).place().document()).isNotEqualTo(document);
        assertThat(made.get(1).place().caseNumber())
                .isEqualTo(made.get(0).place().caseNumber());
    }

    @Test
    void withAFaultInOneNobodyGetsAJob() {
        NewSigner good = NewJobFixture.signer(SigningJobFixture.PEOPLE.get(0).value(), 1);
        NewSigner bad = NewJobFixture.signer("17912099996", 1);

        assertThatThrownBy(() -> each(NewJobFixture.withSigners(List.of(good, bad, good))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("signers[1].nationalId", "signers[2].nationalId"));
        assertThat(world.archive.size()).isZero();
        assertThat(world.started).isEmpty();
    }

    private List<SigningJob> each(NewJob wanted) {
        return world.request.requestEach(wanted, List.of(), World.PDF, World.CASE_HANDLER);
    }
}

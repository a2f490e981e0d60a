package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.segl.signingjob.Replacements;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.Contracts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaContractsTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Replacements replacements;

    @Test
    void aJobKnowsWhichItReplacesAndWhichReplacedIt() {
        SigningJob first = StoredJobs.job();
        SigningJob second = StoredJobs.job();
        SigningJob third = StoredJobs.job();
        List.of(first, second, third).forEach(jobs::add);

        replacements.keep(first.id(), second.id());
        replacements.keep(second.id(), third.id());

        assertThat(replacements.of(first.id())).isEqualTo(new Replacements.Link(null, second.id()));
        assertThat(replacements.of(second.id())).isEqualTo(new Replacements.Link(first.id(), third.id()));
        assertThat(replacements.of(SigningJobId.random())).isEqualTo(new Replacements.Link(null, null));
    }

    @Test
    void whatAContractIsAboutIsKeptAsItWasTold() {
        SigningJob job = StoredJobs.job();
        SigningJob other = StoredJobs.job();
        jobs.add(job);
        jobs.add(other);
        LocalDate start = LocalDate.parse("2026-08-17");
        Contract full = new Contract(
                Contract.Type.TRAINING, "Bakeriet AS", "OK Mat", start, LocalDate.parse("2010-01-15"), "V-4711");
        Contract least = new Contract(Contract.Type.APPRENTICESHIP, "Bakeriet AS", null, start, null, null);

        contracts.keep(job.id(), full);
        contracts.keep(other.id(), least);

        assertThat(contracts.of(job.id())).contains(full);
        assertThat(contracts.of(other.id())).contains(least);
        assertThat(contracts.of(SigningJobId.random())).isEmpty();
    }
}

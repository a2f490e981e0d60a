package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.archive.Handovers;
import no.segl.signingjob.archive.Handovers.Handover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PersistenceTest
class JpaHandoversTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Handovers handovers;

    @Autowired
    private PlatformTransactionManager transactions;

    private final SigningJob job = StoredJobs.job();
    private final String key = job.id() + "/2/signed";

    @BeforeEach
    void aJob() {
        jobs.add(job);
    }

    private Handover handover() {
        return handovers.of(job.id(), key, StoredJobs.NOON);
    }

    @Test
    void aFilingHasOneMessageHoweverManyAskAtOnce() {
        var all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::handover))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(handovers
                        .of(job.id(), job.id() + "/2/expired", StoredJobs.NOON)
                        .message())
                .isNotEqualTo(handover().message());
    }

    @Test
    void whatWasTakenIsNotedOnce() {
        assertThat(handover().taken()).isFalse();

        assertThat(handovers.taken(handover().message(), StoredJobs.NOON)).isTrue();
        assertThat(handovers.taken(handover().message(), StoredJobs.NOON)).isFalse();

        assertThat(handover().taken()).isTrue();
    }

    /** The message may have left: another try must find its name. */
    @Test
    void theMessageStandsEvenIfWhoeverAskedForItIsUndone() {
        Handover lost = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return handover();
        });

        assertThat(handover()).isEqualTo(lost);
    }
}

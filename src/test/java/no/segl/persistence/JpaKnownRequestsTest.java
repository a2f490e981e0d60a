package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.segl.signingjob.KnownRequests;
import no.segl.signingjob.KnownRequests.Known;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaKnownRequestsTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private KnownRequests requests;

    @Autowired
    private TwoAtOnce twoAtOnce;

    private final String key = UUID.randomUUID().toString();
    private final SigningJob job = StoredJobs.job();

    private void firstRequest() {
        assertThat(requests.claim("fagsystem", key, "print")).isEmpty();
        jobs.add(job);
        requests.remember("fagsystem", key, job.id(), "{\"name\":\"Kari Nordmann\"}");
    }

    private Known answer() {
        return new Known("print", job.id(), "{\"name\":\"Kari Nordmann\"}");
    }

    @Test
    void theSameKeyLaterGetsTheFirstAnswer() {
        twoAtOnce.inTransaction(() -> {
            firstRequest();
            return key;
        });

        Optional<Known> known = twoAtOnce.inTransaction(() -> requests.claim("fagsystem", key, "another print"));

        assertThat(known).contains(answer());
    }

    @Test
    void anotherAccountMayUseTheSameKey() {
        twoAtOnce.inTransaction(() -> {
            firstRequest();
            return key;
        });

        Optional<Known> known = twoAtOnce.inTransaction(() -> requests.claim("another", key, "print"));

        assertThat(known).isEmpty();
    }

    @Test
    void theSameKeyAtTheSameMomentWaitsForTheFirstAnswer() {
        Optional<Known> known =
                twoAtOnce.secondAfter(this::firstRequest, false, () -> requests.claim("fagsystem", key, "print"));

        assertThat(known).contains(answer());
    }

    @Test
    void aRequestThatWasUndoneLeavesTheKeyFree() {
        Optional<Known> known =
                twoAtOnce.secondAfter(this::firstRequest, true, () -> requests.claim("fagsystem", key, "print"));

        assertThat(known).isEmpty();
    }
}

package no.segl.process;

import static org.mockito.Mockito.when;

import no.segl.signingjob.CheckContractContacts;
import no.segl.signingjob.ContactFindings;
import no.segl.signingjob.ReviewContract;
import no.segl.signingjob.SigningJobFixture;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ApprenticeshipInEngine extends ModelInEngine {

    @Autowired
    CheckContractContacts check;

    @Autowired
    ReviewContract reviews;

    ApprenticeshipInEngine() {
        super("apprenticeship", SigningJobFixture.contract(SigningJobFixture.active(1, 1)));
    }

    @BeforeEach
    void allAreReachable() {
        when(check.check(job.id())).thenReturn(ContactFindings.ALL_REACHABLE);
    }

    void reviewed() {
        start();
        drive.decide(job, "review", "ready");
    }
}

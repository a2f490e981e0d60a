package no.segl.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.segl.signingjob.AnnounceMinutes;
import no.segl.signingjob.AskSigners;
import no.segl.signingjob.DecideNext;
import no.segl.signingjob.Deciders;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.FileResult;
import no.segl.signingjob.FollowUp;
import no.segl.signingjob.GiveUpContact;
import no.segl.signingjob.HandOver;
import no.segl.signingjob.CheckContractContacts;
import no.segl.signingjob.LookUpContacts;
import no.segl.signingjob.PromiseCopies;
import no.segl.signingjob.RecallJob;
import no.segl.signingjob.ReviewContract;
import no.segl.signingjob.SealDocument;
import no.segl.signingjob.SettleRound;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.ValidateJob;
import no.segl.signingjob.casesystem.TellCaseSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * The real engine with the real models, settings and database, and use cases that say what the test tells them to. No job
 * runs and no timer fires by itself. A database of its own: the whole application of another test would run the jobs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EngineTestConfiguration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            // engines are known by name in the whole JVM: another's web interfaces would show this one
            "camunda.bpm.process-engine-name=ofModelTests"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OwnDatabase.class)
@MockitoBean(
        types = {
            AnnounceMinutes.class,
            AskSigners.class,
            DecideNext.class,
            Deciders.class,
            DispatchRound.class,
            FileResult.class,
            FollowUp.class,
            GiveUpContact.class,
            HandOver.class,
            CheckContractContacts.class,
            LookUpContacts.class,
            RecallJob.class,
            ReviewContract.class,
            SealDocument.class,
            PromiseCopies.class,
            SettleRound.class,
            SigningJobs.class,
            TellCaseSystem.class,
            ValidateJob.class
        })
public @interface EngineTest {}

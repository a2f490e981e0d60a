package no.segl.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.segl.demo.DemoWorld;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.dao.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A test of what is stored, on the real database, without the engine and the web. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PersistenceTest.OnlyPersistence.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoWorld.OfATestRun.class)
@interface PersistenceTest {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JpaRepositoriesAutoConfiguration.class,
        PersistenceExceptionTranslationAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @AutoConfigurationPackage(basePackageClasses = SigningJobRow.class)
    @EnableConfigurationProperties(EncryptionSettings.class)
    @Import({
        Encryption.class,
        KeyRotation.class,
        JpaSigningJobs.class,
        JpaTrail.class,
        JpaDocuments.class,
        JpaNotices.class,
        JpaHandovers.class,
        JpaMailboxCopies.class,
        JpaMeetings.class,
        JpaAnnouncements.class,
        JpaContracts.class,
        JpaReplacements.class,
        JpaKnownRequests.class,
        JpaEvidenceStore.class,
        JpaLetters.class,
        JpaFormerSigners.class,
        JpaRejections.class,
        JpaContactFaults.class,
        JpaMendingLinks.class,
        JpaDeciders.class,
        TwoAtOnce.class
    })
    class OnlyPersistence {}
}

package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.stream.Stream;
import no.segl.signingjob.SigningJob;
import org.springframework.transaction.annotation.Transactional;

/** Stores very many jobs, as quickly as the database takes them. */
public class BulkJobs {

    private final EntityManager rows;
    private final Encryption encryption;
    private final ZoneId zone;

    private final FoldTally tally;

    BulkJobs(EntityManager rows, Encryption encryption, ZoneId zone, FoldTally tally) {
        this.rows = rows;
        this.encryption = encryption;
        this.zone = zone;
        this.tally = tally;
    }

    @Transactional
    public void add(Stream<SigningJob> jobs) {
        jobs.forEach(job -> rows.persist(new SigningJobRow(job, encryption, zone)));
    }

    /** As the application does by itself, after a while. */
    public void foldTally() {
        tally.fold();
    }
}

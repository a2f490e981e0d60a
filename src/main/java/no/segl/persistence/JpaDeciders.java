package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import no.segl.signingjob.Deciders;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaDeciders implements Deciders {

    private final EntityManager rows;

    JpaDeciders(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void note(SigningJobId job, String task, String account) {
        rows.createNativeQuery("""
                        insert into decided_task (job_id, round, task, decided_by, decided_at)
                        select id, round, :task, :account, clock_timestamp() from signing_job where id = :job
                        on conflict (job_id, round, task)
                        do update set decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .setParameter("job", job.value())
                .setParameter("task", task)
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // one column of text
    public @Nullable String of(SigningJob job, String... tasks) {
        List<String> accounts = rows.createNativeQuery("""
                        select decided_by from decided_task
                        where job_id = :job and round = :round and task in (:tasks)
                        order by decided_at desc limit 1
                        """, String.class)
                .setParameter("job", job.id().value())
                .setParameter("round", job.round().number())
                .setParameter("tasks", List.of(tasks))
                .getResultList();
        return accounts.isEmpty() ? null : accounts.get(0);
    }
}

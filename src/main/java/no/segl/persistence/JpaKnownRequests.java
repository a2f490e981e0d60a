package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import no.segl.signingjob.KnownRequests;
import no.segl.signingjob.SigningJobId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JpaKnownRequests implements KnownRequests {

    private final EntityManager rows;
    private final Encryption encryption;

    JpaKnownRequests(EntityManager rows, Encryption encryption) {
        this.rows = rows;
        this.encryption = encryption;
    }

    @Override
    public Optional<Known> claim(String account, String key, String fingerprint) {
        // waits for another transaction that has claimed the key; a claim that got no answer is free again
        int claimed = rows.createNativeQuery("""
                        insert into known_request (id, account, request_key, fingerprint)
                        values (:id, :account, :key, :fingerprint)
                        on conflict (account, request_key) do update set fingerprint = excluded.fingerprint
                        where known_request.answer is null
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("account", account)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(row(account, key).read(encryption));
    }

    @Override
    public void remember(String account, String key, SigningJobId job, String answer) {
        row(account, key).remember(job, answer, encryption);
    }

    private KnownRequestRow row(String account, String key) {
        return rows.createQuery(
                        "select request from KnownRequestRow request"
                                + " where request.account = :account and request.requestKey = :key",
                        KnownRequestRow.class)
                .setParameter("account", account)
                .setParameter("key", key)
                .getSingleResult();
    }
}

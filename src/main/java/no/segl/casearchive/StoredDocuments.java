package no.segl.casearchive;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDocuments extends Repository<StoredDocument, UUID> {

    StoredDocument save(StoredDocument added);

    Optional<StoredDocument> findById(UUID id);

    /** Holds the document until the transaction ends: of two who check out at once one comes second. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDocument d where d.id = :id")
    Optional<StoredDocument> locked(UUID id);

    List<StoredDocument> findByEntryIdInOrderByAddedAtAscIdAsc(Collection<UUID> entries);
}

package no.segl.casearchive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredEntries extends Repository<StoredEntry, UUID> {

    StoredEntry save(StoredEntry entered);

    Optional<StoredEntry> findById(UUID id);

    Optional<StoredEntry> findByFilingKey(String filingKey);

    List<StoredEntry> findByCaseIdOrderByNumber(UUID caseId);
}

package no.segl.casearchive;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredVersions extends Repository<StoredVersion, UUID> {

    StoredVersion save(StoredVersion added);

    @Query("select v.content from StoredVersion v where v.documentId = :documentId and v.version = :version")
    Optional<byte[]> content(UUID documentId, int version);
}

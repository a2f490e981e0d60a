package no.segl.casearchive;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredVersions extends Repository<StoredVersion, UUID> {

    StoredVersion save(StoredVersion added);

    Optional<StoredVersion> findByDocumentIdAndVersion(UUID documentId, int version);
}

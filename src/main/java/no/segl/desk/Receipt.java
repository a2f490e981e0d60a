package no.segl.desk;

import java.util.List;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;

/** The checksums of what was received when the job was made: of the file as it came, and of the one that is signed. */
record Receipt(String received, String accepted, int pages) {

    static Receipt of(List<DocumentVersion> versions) {
        DocumentVersion accepted = first(Made.ACCEPTED, versions);
        return new Receipt(first(Made.RECEIVED, versions).sha256(), accepted.sha256(), accepted.pages());
    }

    private static DocumentVersion first(Made made, List<DocumentVersion> versions) {
        return versions.stream()
                .filter(version -> version.made() == made)
                .findFirst()
                .orElseThrow();
    }
}

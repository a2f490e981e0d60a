package no.segl.desk;

import java.util.List;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;

/**
 * What was received when the job was made; it stays as it is, whatever is corrected later.
 *
 * @param received checksum of the file as it came
 * @param accepted checksum of the file that is signed
 * @param signers what those were called who were to sign
 */
record Receipt(String received, String accepted, int pages, List<String> signers) {

    static Receipt of(List<DocumentVersion> versions, List<String> signers) {
        DocumentVersion accepted = first(Made.ACCEPTED, versions);
        return new Receipt(first(Made.RECEIVED, versions).sha256(), accepted.sha256(), accepted.pages(), signers);
    }

    private static DocumentVersion first(Made made, List<DocumentVersion> versions) {
        return versions.stream()
                .filter(version -> version.made() == made)
                .findFirst()
                .orElseThrow();
    }
}

package no.segl.desk;

import java.util.List;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Received;
import org.jspecify.annotations.Nullable;

/**
 * What was received; who was to sign when the job was made stays as it is, whatever is corrected later.
 *
 * @param received checksum of the file as it came
 * @param accepted checksum of the file that is signed
 * @param first the file that the job was made with; null where none has replaced it
 * @param signers what those were called who were to sign
 */
record Receipt(String received, String accepted, @Nullable Received first, List<String> signers) {

    static Receipt of(List<DocumentVersion> versions, List<String> signers) {
        Received first = Received.first(versions);
        Received present = Received.present(versions);
        return new Receipt(
                present.original().sha256(),
                present.accepted().sha256(),
                first.isSameFileAs(present) ? null : first,
                signers);
    }
}

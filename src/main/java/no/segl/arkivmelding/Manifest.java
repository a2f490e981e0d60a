package no.segl.arkivmelding;

import java.util.List;
import java.util.Locale;
import no.segl.signingjob.archive.MessageId;
import no.segl.signingjob.document.Sha256;

/** What Acos Mottak reads before the package: what is coming, and its checksum. */
record Manifest(String type, String messageId, List<File> files) {

    static final String CONTENT_ID = "content1";
    static final String FILE_NAME = "arkivmelding.zip";

    /** @param hash in upper-case hexadecimal: it is compared letter by letter */
    record File(String contentid, String filename, String hash, String alg, boolean metadata) {}

    static Manifest of(MessageId id, byte[] zip) {
        String hash = Sha256.of(zip).toUpperCase(Locale.ROOT);
        return new Manifest(
                "arkivmelding", id.toString(), List.of(new File(CONTENT_ID, FILE_NAME, hash, "SHA256", false)));
    }
}

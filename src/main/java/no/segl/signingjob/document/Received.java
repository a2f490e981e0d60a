package no.segl.signingjob.document;

import java.util.List;
import no.segl.signingjob.document.DocumentVersion.Made;

/**
 * A file that a sender gave, and what signers see of it.
 *
 * @param original as it came
 * @param accepted as it is signed
 */
public record Received(DocumentVersion original, DocumentVersion accepted) {

    /** What the job was made with. @param versions of a job, oldest first */
    public static Received first(List<DocumentVersion> versions) {
        return new Received(
                of(Made.RECEIVED, versions).get(0), of(Made.ACCEPTED, versions).get(0));
    }

    /** What the round is about, or the next one will be. @param versions as for {@link #first} */
    public static Received present(List<DocumentVersion> versions) {
        return new Received(last(of(Made.RECEIVED, versions)), last(of(Made.ACCEPTED, versions)));
    }

    /** No other file has come between. */
    public boolean isSameFileAs(Received other) {
        return original.number() == other.original.number();
    }

    private static List<DocumentVersion> of(Made made, List<DocumentVersion> versions) {
        return versions.stream().filter(version -> version.made() == made).toList();
    }

    private static DocumentVersion last(List<DocumentVersion> versions) {
        return versions.get(versions.size() - 1);
    }
}

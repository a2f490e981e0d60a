package no.segl.signingjob.document;

import java.util.List;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;

/** The versions of all jobs' documents. Nothing stored is ever changed. */
public interface Documents {

    void add(DocumentVersion version, byte[] content);

    /** All versions of a job, oldest first, without their content. */
    List<DocumentVersion> of(SigningJobId job);

    Optional<DocumentVersion> newest(SigningJobId job);

    /** @throws java.util.NoSuchElementException if there is no such version */
    byte[] content(SigningJobId job, int number);

    /** Keeps what validation said of the sealed document. */
    void keepReport(SigningJobId job, int number, String reportXml);

    Optional<String> report(SigningJobId job, int number);
}

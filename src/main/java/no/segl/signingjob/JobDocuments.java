package no.segl.signingjob;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import no.segl.signingjob.document.Documents;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.identity.Confirmable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions that a job's document goes through. */
@Component
class JobDocuments {

    private final Documents documents;
    private final Clock clock;

    JobDocuments(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Stores the file as it came and as signers will see it. @return the receipt: both checksums */
    String received(SigningJob job, byte[] original, Intake.Examined examined) {
        DocumentVersion received = add(job, Made.RECEIVED, null, original, examined.pages());
        DocumentVersion accepted = add(job, Made.ACCEPTED, null, examined.accepted(), examined.pages());
        return "sha256 " + received.sha256() + " → " + accepted.sha256();
    }

    DocumentVersion add(SigningJob job, Made made, @Nullable SignerId signer, byte[] content, int pages) {
        int number = documents.newest(job.id()).map(DocumentVersion::number).orElse(0) + 1;
        DocumentVersion version = new DocumentVersion(
                job.id(),
                job.round().number(),
                number,
                made,
                signer,
                Sha256.of(content),
                content.length,
                pages,
                clock.instant());
        documents.add(version, content);
        return version;
    }

    /** Oldest first. */
    List<DocumentVersion> of(SigningJob job) {
        return documents.of(job.id());
    }

    DocumentVersion newest(SigningJob job) {
        return documents.newest(job.id()).orElseThrow();
    }

    byte[] content(DocumentVersion version) {
        return documents.content(version.job(), version.number());
    }

    /** What this signer confirms with an eID that signs too. */
    Confirmable confirmable(SigningJob job, Signer signer) {
        DocumentVersion sent = accepted(job);
        return new Confirmable(job.id(), job.round().number(), signer.id(), sent.number(), sent.size(), sent.sha256());
    }

    /** A new round begins with the document without the last round's signatures. */
    void beginRound(SigningJob job) {
        DocumentVersion accepted = accepted(job);
        add(job, Made.ACCEPTED, null, content(accepted), accepted.pages());
    }

    private DocumentVersion accepted(SigningJob job) {
        return documents.of(job.id()).stream()
                .filter(version -> version.made() == Made.ACCEPTED)
                .max(Comparator.comparingInt(DocumentVersion::number))
                .orElseThrow();
    }
}

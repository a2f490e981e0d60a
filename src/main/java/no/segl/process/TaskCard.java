package no.segl.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import org.jspecify.annotations.Nullable;

/**
 * What Tasklist shows of the job that a task is about; the engine itself knows none of this.
 *
 * @param secondTitle may be sensitive: for the open task, never for the list
 * @param deadline null where none is set, and on paper, where none counts any more
 * @param page the job's own page; below it lie the pictures of the document's pages
 * @param pages of the document as it is now
 */
record TaskCard(
        String jobId,
        String reference,
        String title,
        @Nullable String secondTitle,
        JobStatus status,
        String statusText,
        String kind,
        int round,
        @Nullable Instant deadline,
        List<SignerLine> signers,
        String page,
        String document,
        int pages) {

    static TaskCard of(SigningJob job, Staff staff, int pages, Map<SignerId, String> signedAs, TaskTexts texts) {
        String home = "/desk/jobs/" + job.id();
        return new TaskCard(
                job.id().toString(),
                job.reference(),
                job.title().line1(),
                job.title().line2(),
                job.status(),
                texts.status(job.kind(), job.status()),
                job.kind().code(),
                job.round().number(),
                job.status() == JobStatus.ON_PAPER ? null : job.round().deadline(),
                job.signers().stream()
                        .map(signer -> SignerLine.of(
                                job.kind(), signer, signedAs.get(signer.id()), staff.mayActOn(job), texts))
                        .toList(),
                home,
                home + "/document.pdf",
                pages);
    }

    /**
     * @param name as the sender wrote it
     * @param signedAs the name on the signature where it is another
     * @param reason why the signer rejected; for the sender's own group only
     */
    record SignerLine(
            String name,
            @Nullable String signedAs,
            @Nullable String role,
            SignerStatus status,
            String statusText,
            @Nullable Instant signedAt,
            @Nullable String reason) {

        private static SignerLine of(
                Kind kind, Signer signer, @Nullable String signedAs, boolean forSender, TaskTexts texts) {
            return new SignerLine(
                    signer.name(),
                    signedAs,
                    texts.role(signer.role()),
                    signer.status(),
                    texts.status(kind, signer.status()),
                    signer.signedAt(),
                    forSender ? signer.reason() : null);
        }
    }
}

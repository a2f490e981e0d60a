package no.segl.portal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SignersJobs.Seen;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The document itself, for its signers alone. */
@Controller
class DocumentFiles {

    private final SignersJobs jobs;

    DocumentFiles(SignersJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/portal/jobs/{id}/document")
    ResponseEntity<byte[]> toRead(@PathVariable UUID id, EidLogin login) {
        SigningJobId job = new SigningJobId(id);
        NationalId person = login.nationalId();
        byte[] document = jobs.document(job, person);
        jobs.opened(job, person);
        return file(document, ContentDisposition.inline());
    }

    @GetMapping("/portal/jobs/{id}/download")
    ResponseEntity<byte[]> toKeep(@PathVariable UUID id, EidLogin login) {
        SigningJobId job = new SigningJobId(id);
        Seen seen = jobs.find(job, login.nationalId());
        if (seen.state() != Seen.State.FINISHED) {
            throw new NoSuchJob(job);
        }
        return file(
                jobs.document(job, login.nationalId()),
                ContentDisposition.attachment()
                        .filename(fileName(seen.job().title().line1()), StandardCharsets.UTF_8));
    }

    private static String fileName(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return (plain.isEmpty() ? "segl" : plain) + ".pdf";
    }

    private static ResponseEntity<byte[]> file(byte[] pdf, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .body(pdf);
    }
}

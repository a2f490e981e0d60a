package no.segl.desk;

import java.time.Duration;
import no.segl.signingjob.ArchivePackage;
import no.segl.signingjob.JobInCase;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.archive.DocumentId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A job's document as a file, pictures of its pages, and the package for an archive. */
@Controller
@RequestMapping("/desk/jobs/{id}")
class JobFiles {

    private static final Duration SHORT_WHILE = Duration.ofMinutes(10);

    private final StaffJobs jobs;
    private final PageGallery gallery;
    private final JobInCase inCase;
    private final ArchivePackage archivePackage;

    JobFiles(StaffJobs jobs, PageGallery gallery, JobInCase inCase, ArchivePackage archivePackage) {
        this.jobs = jobs;
        this.gallery = gallery;
        this.inCase = inCase;
        this.archivePackage = archivePackage;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> document(@PathVariable SigningJobId id, Staff staff) {
        return pdf(jobs.find(id, staff), jobs.document(id, staff));
    }

    /** What was filed in the case without the signers' doing, such as the scan of a signed paper. */
    @GetMapping("/filed/{document}.pdf")
    ResponseEntity<byte[]> filed(@PathVariable SigningJobId id, @PathVariable String document, Staff staff) {
        return pdf(jobs.find(id, staff), inCase.document(id, new DocumentId(document), staff));
    }

    private static ResponseEntity<byte[]> pdf(SigningJob job, byte[] content) {
        var name = ContentDisposition.inline()
                .filename(job.reference().replace('/', '-') + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    @GetMapping("/archive-package")
    ResponseEntity<byte[]> archivePackage(@PathVariable SigningJobId id, Staff staff) {
        var name = ContentDisposition.attachment()
                .filename(jobs.find(id, staff).reference().replace('/', '-') + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(archivePackage.of(id, staff));
    }

    @GetMapping("/pages/{page}.png")
    ResponseEntity<byte[]> page(
            @PathVariable SigningJobId id,
            @PathVariable int page,
            @RequestParam(defaultValue = "400") int width,
            Staff staff) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(SHORT_WHILE).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(gallery.picture(id, page, width, staff));
    }
}

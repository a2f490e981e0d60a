package no.segl.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.segl.signingjob.ArchivePackage;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A job's document, its trail, and the package for an archive. */
@Tag(name = "Signing jobs")
@RestController
@RequestMapping(JobAnswers.ROOT + "/{id}")
class JobFilesApi {

    private static final String ZIP = "application/zip";

    private final StaffJobs jobs;
    private final ArchivePackage archivePackage;

    JobFilesApi(StaffJobs jobs, ArchivePackage archivePackage) {
        this.jobs = jobs;
        this.archivePackage = archivePackage;
    }

    @Operation(summary = "The newest version of the document: normalised, or with the signatures so far.")
    @GetMapping(path = "/document", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> document(@PathVariable SigningJobId id, Staff staff) {
        SigningJob job = jobs.find(id, staff);
        String fileName = job.reference().replace('/', '-') + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(fileName).build().toString())
                .body(jobs.document(job.id(), staff));
    }

    @Operation(
            summary = "The filed result for an archive: arkivmelding.xml (Fiks Arkiv v1), the document, its history and"
                    + " the validation report, as a ZIP. 404 until something is filed.")
    @GetMapping(path = "/archive-package", produces = ZIP)
    ResponseEntity<byte[]> archivePackage(@PathVariable SigningJobId id, Staff staff) {
        String fileName = jobs.find(id, staff).reference().replace('/', '-') + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(archivePackage.of(id, staff));
    }

    @Operation(summary = "Everything that happened to the job, oldest first.")
    @GetMapping(path = "/events", produces = MediaType.APPLICATION_JSON_VALUE)
    List<EventAnswer> events(@PathVariable SigningJobId id, Staff staff) {
        return jobs.events(id, staff).stream().map(EventAnswer::of).toList();
    }
}

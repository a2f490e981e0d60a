package no.segl.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffMinutes;
import no.segl.signingjob.minutes.Announced;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The announcement of finalised minutes, for the system that keeps the board's notice board. */
@Tag(name = "Signing jobs")
@RestController
@RequestMapping(JobAnswers.ROOT + "/{id}")
class AnnouncementApi {

    private final StaffMinutes minutes;

    AnnouncementApi(StaffMinutes minutes) {
        this.minutes = minutes;
    }

    @Operation(
            summary = "The announcement for the notice board. 404 until the minutes are finalised, once they are"
                    + " void, and where the job has no meeting.")
    @GetMapping(path = "/announcement", produces = MediaType.APPLICATION_JSON_VALUE)
    Announced announcement(@PathVariable SigningJobId id, Staff staff) {
        return minutes.announced(id, staff).orElseThrow(() -> new NoSuchJob(id));
    }

    @Operation(summary = "The same as a tagged PDF/A.")
    @GetMapping(path = "/announcement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable SigningJobId id, Staff staff) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(minutes.pdf(id, staff));
    }
}

package no.segl.desk;

import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffMinutes;
import no.segl.signingjob.minutes.Announced;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The announcement of minutes: as a file to hang up, and as data for whatever shows the notice board. */
@Controller
class AnnouncementFile {

    private final StaffMinutes minutes;

    AnnouncementFile(StaffMinutes minutes) {
        this.minutes = minutes;
    }

    @GetMapping(path = "/desk/jobs/{id}/announcement.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Announced data(@PathVariable SigningJobId id, Staff staff) {
        return minutes.announced(id, staff).orElseThrow(() -> new NoSuchJob(id));
    }

    @GetMapping("/desk/jobs/{id}/announcement.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable SigningJobId id, Staff staff) {
        var name = ContentDisposition.inline().filename("anslag.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(minutes.pdf(id, staff));
    }
}

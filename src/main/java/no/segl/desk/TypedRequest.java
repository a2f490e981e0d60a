package no.segl.desk;

import java.nio.charset.StandardCharsets;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Staff;
import no.segl.signingjob.document.Sha256;
import org.springframework.stereotype.Component;

/** Reads the form for a new job, with the file that was kept for it, as a request. */
@Component
class TypedRequest {

    private final NamedEntry entries;
    private final KeptUploads uploads;
    private final ReplacedJob replaced;
    private final Municipality municipality;

    TypedRequest(NamedEntry entries, KeptUploads uploads, ReplacedJob replaced, Municipality municipality) {
        this.entries = entries;
        this.uploads = uploads;
        this.replaced = replaced;
        this.municipality = municipality;
    }

    /** @param how it is to be sent: the same form sent in another way is another request */
    RequestOnce.Request read(NewJobForm form, String how, Staff staff) {
        byte[] pdf = uploads.find(form.upload(), staff.account())
                .map(KeptUploads.Upload::content)
                .orElse(null);
        NewJobForm numbered = replaced.withNumbers(form, staff);
        TypedJob typed = TypedJob.read(numbered, entries.find(form, pdf != null, staff), municipality.zone());
        String fingerprint = how
                + Sha256.of(form.content().getBytes(StandardCharsets.UTF_8))
                + (pdf == null ? "" : "+" + Sha256.of(pdf));
        String key = form.request().isEmpty() ? null : "desk-" + form.request();
        return new RequestOnce.Request(key, fingerprint, typed.job(), typed.faults(), pdf);
    }
}

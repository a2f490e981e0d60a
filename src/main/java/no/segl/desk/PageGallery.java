package no.segl.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.PagePictures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pictures of pages for staff, the latest of them kept in memory: a list of tasks asks for the same ones over and over. */
@Component
class PageGallery {

    private static final int NARROWEST = 80;
    private static final int WIDEST = 1600;
    private static final long MOST_BYTES = 32_000_000;

    private final StaffJobs jobs;
    private final PagePictures pictures;
    private final Map<Wanted, byte[]> latest = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    PageGallery(StaffJobs jobs, PagePictures pictures) {
        this.jobs = jobs;
        this.pictures = pictures;
    }

    private record Wanted(String sha256, int page, int width) {}

    /** @throws NoSuchJob where there is no such job or page, or it is not theirs to see */
    byte[] picture(SigningJobId id, int page, int width, Staff staff) {
        List<DocumentVersion> versions = jobs.versions(id, staff);
        DocumentVersion newest = versions.get(versions.size() - 1);
        if (page < 1 || page > newest.pages()) {
            throw new NoSuchJob(id);
        }
        var wanted = new Wanted(newest.sha256(), page, Math.max(NARROWEST, Math.min(width, WIDEST)));
        byte[] known = find(wanted);
        if (known != null) {
            return known;
        }
        byte[] drawn = pictures.png(jobs.document(id, staff), page, wanted.width());
        keep(wanted, drawn);
        return drawn;
    }

    private synchronized byte @Nullable [] find(Wanted wanted) {
        return latest.get(wanted);
    }

    private synchronized void keep(Wanted wanted, byte[] drawn) {
        byte[] before = latest.put(wanted, drawn);
        bytes += drawn.length - (before == null ? 0 : before.length);
        var oldest = latest.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}

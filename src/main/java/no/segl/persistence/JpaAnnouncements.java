package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.minutes.Announcement;
import no.segl.signingjob.minutes.Announcements;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaAnnouncements implements Announcements {

    private final EntityManager rows;

    JpaAnnouncements(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void keep(Announcement announcement) {
        rows.persist(new AnnouncementRow(announcement));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Announcement> of(SigningJobId minutes) {
        return Optional.ofNullable(rows.find(AnnouncementRow.class, minutes.value()))
                .map(AnnouncementRow::read);
    }
}

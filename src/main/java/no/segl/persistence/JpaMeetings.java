package no.segl.persistence;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Meetings;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JpaMeetings implements Meetings {

    private final EntityManager rows;

    JpaMeetings(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void keep(SigningJobId minutes, Meeting meeting) {
        rows.persist(new MeetingRow(minutes, meeting));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Meeting> of(SigningJobId minutes) {
        return Optional.ofNullable(rows.find(MeetingRow.class, minutes.value())).map(MeetingRow::read);
    }
}

package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.minutes.Announcement;
import no.segl.signingjob.minutes.Announcements;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Meetings;

/** Meetings and announcements in memory, and a letter whose text is what was filled in. */
class InMemoryMinutes implements LetterTemplates {

    final Map<SigningJobId, Meeting> met = new HashMap<>();
    final Map<SigningJobId, Announcement> announced = new HashMap<>();

    final Meetings meetings = new Meetings() {
        @Override
        public void keep(SigningJobId minutes, Meeting meeting) {
            met.put(minutes, meeting);
        }

        @Override
        public Optional<Meeting> of(SigningJobId minutes) {
            return Optional.ofNullable(met.get(minutes));
        }
    };

    final Announcements announcements = new Announcements() {
        @Override
        public void keep(Announcement announcement) {
            if (announced.put(announcement.minutes(), announcement) != null) {
                throw new AssertionError("announced twice");
            }
        }

        @Override
        public Optional<Announcement> of(SigningJobId minutes) {
            return Optional.ofNullable(announced.get(minutes));
        }
    };

    @Override
    public List<LetterTemplate> all() {
        return List.of();
    }

    @Override
    public LetterTemplate get(String key) {
        return new LetterTemplate(key, "sv", "Anslag", List.of());
    }

    @Override
    public Map<String, String> begin(LetterTemplate template, LetterOccasion occasion) {
        return Map.of();
    }

    @Override
    public List<String> unwritable(String text) {
        return List.of();
    }

    @Override
    public byte[] write(LetterTemplate template, LetterOccasion occasion, Map<String, String> filled) {
        return new TreeMap<>(filled).toString().getBytes(StandardCharsets.UTF_8);
    }
}

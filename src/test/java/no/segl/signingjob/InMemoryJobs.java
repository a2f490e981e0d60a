package no.segl.signingjob;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.identity.NationalId;

class InMemoryJobs implements SigningJobs {

    private final Map<SigningJobId, SigningJob> jobs = new LinkedHashMap<>();

    @Override
    public void add(SigningJob job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void update(SigningJob job) {
        jobs.replace(job.id(), job);
    }

    @Override
    public Optional<SigningJob> find(SigningJobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public Optional<SigningJob> locked(SigningJobId id) {
        return find(id);
    }

    @Override
    public boolean anyOpenOn(EntryId entry) {
        return jobs.values().stream()
                .anyMatch(job ->
                        job.place().entry().equals(entry) && !job.status().hasEnded());
    }

    @Override
    public List<SigningJob> ofSigner(NationalId person) {
        return jobs.values().stream()
                .filter(job -> job.signer(person).isPresent())
                .toList();
    }

    @Override
    public Page search(Search search) {
        List<SigningJob> found = jobs.values().stream()
                .filter(job -> search.groups().contains(job.ownerGroup()))
                .toList();
        return new Page(found, 0, found.size());
    }

    Stream<SigningJob> all() {
        return jobs.values().stream();
    }

    int size() {
        return jobs.size();
    }
}

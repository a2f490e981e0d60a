package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Documents;

class InMemoryDocuments implements Documents {

    private record Stored(DocumentVersion version, byte[] content) {}

    private final List<Stored> stored = new ArrayList<>();
    final List<String> reports = new ArrayList<>();

    @Override
    public void add(DocumentVersion version, byte[] content) {
        stored.add(new Stored(version, content));
    }

    @Override
    public List<DocumentVersion> of(SigningJobId job) {
        return stored.stream()
                .map(Stored::version)
                .filter(version -> version.job().equals(job))
                .toList();
    }

    @Override
    public Optional<DocumentVersion> newest(SigningJobId job) {
        return of(job).stream().reduce((older, newer) -> newer);
    }

    @Override
    public byte[] content(SigningJobId job, int number) {
        return stored.stream()
                .filter(each ->
                        each.version().job().equals(job) && each.version().number() == number)
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Override
    public void keepReport(SigningJobId job, int number, String reportXml) {
        reports.add(reportXml);
    }

    @Override
    public Optional<String> report(SigningJobId job, int number) {
        return reports.stream().findFirst();
    }
}

package no.segl.signingjob;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.segl.signingjob.archive.ArchivePackages;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.FiledEntry.File;
import no.segl.signingjob.archive.NotInArchive;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import no.segl.signingjob.document.Documents;
import no.segl.signingjob.identity.EvidenceStore;
import no.segl.signingjob.identity.EvidenceStore.Confirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A job's result for an archive of one's own choice: metadata, the document, its history, and what validation said. */
@Service
@Transactional(readOnly = true)
public class ArchivePackage {

    private final StaffJobs jobs;
    private final FiledResult results;
    private final Documents documents;
    private final EvidenceStore evidence;
    private final ArchivePackages packages;

    ArchivePackage(
            StaffJobs jobs,
            FiledResult results,
            Documents documents,
            EvidenceStore evidence,
            ArchivePackages packages) {
        this.jobs = jobs;
        this.results = results;
        this.documents = documents;
        this.evidence = evidence;
        this.packages = packages;
    }

    /**
     * @return a ZIP
     * @throws NotInArchive if nothing is filed
     */
    public byte[] of(SigningJobId id, Staff staff) {
        SigningJob job = jobs.find(id, staff);
        FiledEntry filed = results.of(job).orElseThrow(() -> new NotInArchive("result of job " + id));
        List<File> files = new ArrayList<>(filed.files());
        files.add(history(job, jobs.events(id, staff)));
        if (job.status() != JobStatus.ON_PAPER) {
            report(job, jobs.versions(id, staff), files);
        }
        confirmations(job, files);
        return packages.pack(filed.with(files));
    }

    private static File history(SigningJob job, List<JobEvent> events) {
        String text = events.stream()
                .map(event -> String.join(
                        "\t",
                        event.at().toString(),
                        String.valueOf(event.round()),
                        event.type().name(),
                        name(job, event.signer()),
                        onOneLine(event.text()),
                        Objects.requireNonNullElse(event.by(), "")))
                .collect(Collectors.joining("\n", "time\tround\tevent\tsigner\tdetail\tby\n", "\n"));
        return new File("history.txt", "Historikk", "text/plain", "A", text.getBytes(UTF_8));
    }

    /** A comment may have several, and tabs. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String name(SigningJob job, @Nullable SignerId who) {
        return job.signers().stream()
                .filter(signer -> signer.id().equals(who))
                .map(Signer::name)
                .findFirst()
                .orElse("");
    }

    private void report(SigningJob job, List<DocumentVersion> versions, List<File> files) {
        versions.stream()
                .filter(version -> version.made() == Made.SEALED
                        && version.round() == job.round().number())
                .flatMap(version -> documents.report(job.id(), version.number()).stream())
                .forEach(report -> files.add(new File(
                        "validation-report.xml",
                        "Valideringsrapport",
                        "application/xml",
                        "A",
                        report.getBytes(UTF_8))));
    }

    /** What eIDs signed themselves: each stands with its checksum in the signature that it belongs to. */
    private void confirmations(SigningJob job, List<File> files) {
        int number = 0;
        for (Confirmed each : evidence.confirmedIn(job.id(), job.round().number())) {
            number++;
            String of = " " + number + " (" + name(job, each.signer()) + ")";
            files.add(new File(
                    "eid-signature-" + number + ".xml",
                    "Signatur med eID" + of,
                    "application/xml",
                    "A",
                    each.signature()));
            files.add(new File(
                    "eid-ocsp-" + number + ".der",
                    "OCSP-svar" + of,
                    "application/ocsp-response",
                    "A",
                    each.ocspResponse()));
        }
    }
}

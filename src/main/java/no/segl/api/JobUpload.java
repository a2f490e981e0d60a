package no.segl.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.Refused;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Violation;
import no.segl.signingjob.document.Sha256;
import org.jspecify.annotations.Nullable;

/** The parts of a request for signatures: the job, with or without a content type of its own, and at most one document. */
final class JobUpload {

    private static final String JOB = "job";
    private static final String DOCUMENT = "document";

    private JobUpload() {}

    /** @throws Refused if there is no job that can be read */
    static RequestOnce.Request read(HttpServletRequest request, @Nullable String key)
            throws IOException, ServletException {
        Collection<Part> parts = request.getParts();
        List<Part> jobs = named(JOB, parts);
        List<Part> documents = named(DOCUMENT, parts);
        if (jobs.size() != 1) {
            throw new Refused(Violation.of("job.missing", JOB));
        }
        byte[] json = bytes(jobs.get(0));
        NewJobJson read = NewJobJson.read(json);
        List<Violation> faults = new ArrayList<>(read.faults());
        if (documents.size() > 1) {
            faults.add(Violation.of("document.tooMany", DOCUMENT));
        }
        byte[] document = documents.isEmpty() ? null : bytes(documents.get(0));
        return new RequestOnce.Request(key, fingerprint(json, document), read.job(), faults, document);
    }

    static String fingerprint(byte[] json, byte @Nullable [] document) {
        return Sha256.of(json) + (document == null ? "" : "+" + Sha256.of(document));
    }

    static List<Part> named(String name, Collection<Part> parts) {
        return parts.stream().filter(part -> name.equals(part.getName())).toList();
    }

    static byte[] bytes(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    /** How the request looks to those who read the API's description. */
    record Described(NewJob job, byte[] document) {}
}

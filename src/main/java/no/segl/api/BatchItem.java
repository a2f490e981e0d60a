package no.segl.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One job of many that are asked for in one call.
 *
 * @param key what the sender calls it; null where it cannot be told from the others
 * @param job as it was sent
 * @param faults of what stands around the job, and of what could not be read in it
 * @param document the file that it names; its content is read when its turn has come
 */
record BatchItem(
        @Nullable String key,
        JsonNode job,
        NewJobJson read,
        List<Violation> faults,
        @Nullable Part document) {

    private static final Set<String> FIELDS = Set.of("key", "document", "job");

    static BatchItem read(JsonNode item, BatchFiles files, Set<String> keysThatStandTwice) {
        List<Violation> faults = new ArrayList<>();
        var fields = new JsonFields(item, "", FIELDS, faults);
        String key = fields.text("key");
        if (key == null && faults.stream().noneMatch(fault -> fault.field().equals("key"))) {
            faults.add(Violation.of("key.missing", "key"));
        } else if (keysThatStandTwice.contains(key)) {
            faults.add(Violation.of("key.twice", "key"));
        }
        Part document = files.named(fields.text("document"), faults);
        JsonNode job = item.path("job");
        if (!job.isObject()) {
            faults.add(Violation.of(item.has("job") ? "field.notObject" : "job.notThere", "job"));
        }
        NewJobJson read = NewJobJson.of(job);
        faults.addAll(read.faults());
        return new BatchItem(key, job, read, faults, document);
    }

    /** The same again is known by its key, whatever else is in the call, and however its JSON is spaced. */
    RequestOnce.Request request() throws IOException {
        byte[] pdf = document == null ? null : JobUpload.bytes(document);
        String fingerprint = JobUpload.fingerprint(JsonBody.bytes(job), pdf);
        boolean isOne = faults.stream().noneMatch(fault -> fault.field().equals("key"));
        return new RequestOnce.Request(isOne ? key : null, fingerprint, read.job(), faults, pdf);
    }

    @Override
    public String toString() {
        return "BatchItem[" + read.job() + "]";
    }
}

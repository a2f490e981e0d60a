package no.segl.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;

/** The parts of a request for many jobs: a list of them, and the files that they name. */
final class BatchUpload {

    static final int MOST_JOBS = 2000;

    private static final String JOBS = "jobs";

    private BatchUpload() {}

    /** @throws Refused if there is no list that can be read; what is wrong with one of the jobs is told with that one */
    static List<BatchItem> read(HttpServletRequest request) throws IOException, ServletException {
        Collection<Part> parts = request.getParts();
        List<Part> lists = JobUpload.named(JOBS, parts);
        if (lists.size() != 1) {
            throw new Refused(Violation.of("jobs.missing", JOBS));
        }
        JsonNode list = JsonBody.list(JobUpload.bytes(lists.get(0)), JOBS);
        if (list.isEmpty() || list.size() > MOST_JOBS) {
            throw new Refused(Violation.of("jobs.count", JOBS, MOST_JOBS));
        }
        var files = new BatchFiles(parts);
        Set<String> twice = keysThatStandTwice(list);
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> BatchItem.read(item, files, twice))
                .toList();
    }

    private static Set<String> keysThatStandTwice(JsonNode list) {
        Set<String> once = new HashSet<>();
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path("key").asText().strip())
                .filter(key -> !key.isEmpty() && !once.add(key))
                .collect(Collectors.toSet());
    }

    /**
     * How the request looks to those who read the API's description.
     *
     * @param files each under the name that the job's document says
     */
    record DescribedBatch(List<DescribedItem> jobs, List<byte[]> files) {}

    record DescribedItem(String key, String document, NewJob job) {}
}

package no.segl.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Minutes by all that leads to them. Somebody from outside may have got hold of it.
 *
 * @param caseNumber as in 2026/123
 * @param ofTheCase the ids of its journal entries
 */
record KnownMinutes(
        String job,
        List<String> signers,
        String caseNumber,
        List<String> ofTheCase,
        List<String> documents,
        String task) {

    private static final String ID = "THE-ID";

    static KnownMinutes of(JsonNode job, JsonNode caseFile, String task) {
        List<String> documents = new ArrayList<>();
        caseFile.get("journalEntries").forEach(entry -> documents.addAll(ids(entry.get("documents"))));
        return new KnownMinutes(
                job.get("id").asText(),
                ids(job.get("signers")),
                caseFile.get("caseNumber").asText(),
                ids(caseFile.get("journalEntries")),
                documents,
                task);
    }

    private static List<String> ids(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(each -> each.get("id").asText())
                .toList();
    }

    /** As many ids of the same look, that lead to nothing. */
    KnownMinutes madeUp() {
        return new KnownMinutes(
                madeUp(job),
                signers.stream().map(KnownMinutes::madeUp).toList(),
                Year.now() + "/" + (900_000_000 + Integer.parseInt(sequence())),
                ofTheCase.stream().map(KnownMinutes::madeUp).toList(),
                documents.stream().map(KnownMinutes::madeUp).toList(),
                madeUp(task));
    }

    private static String madeUp(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(UTF_8)).toString();
    }

    /** As {@link ApplicationAddress#about} wants it. */
    Map<String, List<String>> byPlace() {
        List<String> page = List.of("1");
        return Map.ofEntries(
                Map.entry("jobs", List.of(job)),
                Map.entry("signing-jobs", List.of(job)),
                Map.entry("signerId", signers),
                Map.entry("year", List.of(caseNumber.split("/")[0])),
                Map.entry("sequence", List.of(sequence())),
                Map.entry("caseNumber", List.of(encoded())),
                Map.entry("entries", ofTheCase),
                Map.entry("journal-entries", ofTheCase),
                Map.entry("documents", documents),
                Map.entry("document", documents),
                Map.entry("page", page));
    }

    /** For addresses that ask about something instead of naming it; each takes what it knows. */
    String question(String words) {
        return "?job=" + job + "&id=" + task + "&entry=" + ofTheCase.get(0) + "&document=" + documents.get(0) + "&q="
                + URLEncoder.encode(words, UTF_8);
    }

    /** A text in which these ids cannot be told from others. */
    String hiddenIn(String text) {
        String hidden = text.replaceAll("(" + caseNumber + "|" + encoded() + ")(?![0-9])", ID);
        for (String id : Stream.of(List.of(job, task), signers, ofTheCase, documents)
                .flatMap(List::stream)
                .toList()) {
            hidden = hidden.replace(id, ID);
        }
        return hidden;
    }

    private String sequence() {
        return caseNumber.split("/")[1];
    }

    private String encoded() {
        return caseNumber.replace("/", "%2F");
    }
}

package no.segl.story.pilot;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.segl.story.Town;

/** What became of each contract then and now; the latter as the trails of the jobs tell it. */
final class PilotTable {

    private static final String HEAD = """
            # The pilot, then and now

            Contracts of apprenticeship and training in two counties' pilot, with the faults that its slides tell, played again
            on the running application with its clock moved. Days count from the order; people are made up.

            """;

    private final Weeks weeks;
    private final List<Row> rows;

    /** @param orders how many jobs it took; one alone unless the contract itself was changed */
    private record Row(PilotCase some, String status, int orders, List<JsonNode> events) {

        boolean has(String type) {
            return events.stream().anyMatch(event -> event.get("type").asText().equals(type));
        }

        long count(String type) {
            return events.stream()
                    .filter(event -> event.get("type").asText().equals(type))
                    .count();
        }

        Instant at(String type) {
            return events.stream()
                    .filter(event -> event.get("type").asText().equals(type))
                    .reduce((first, last) -> last)
                    .map(event -> Instant.parse(event.get("at").asText()))
                    .orElseThrow();
        }
    }

    PilotTable(Town town, Weeks weeks, List<PilotCase> cases) {
        this.weeks = weeks;
        this.rows = cases.stream().map(each -> row(town, each)).toList();
    }

    private static Row row(Town town, PilotCase some) {
        List<JsonNode> events = events(town, some.job);
        boolean replaces =
                events.stream().anyMatch(event -> event.get("type").asText().equals("REPLACED"));
        return new Row(some, town.job(some.job).get("status").asText(), replaces ? 2 : 1, events);
    }

    private static List<JsonNode> events(Town town, String job) {
        JsonNode all =
                town.caseSystem.get("/api/signing-jobs/" + job + "/events").ok().json();
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    List<PilotCase> orderedAnew() {
        return rows.stream().filter(row -> row.orders > 1).map(Row::some).toList();
    }

    List<PilotCase> onPaper() {
        return rows.stream()
                .filter(row -> row.status.equals("ON_PAPER"))
                .map(Row::some)
                .toList();
    }

    void writeTo(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| | county | contract | what went wrong | then | now | jobs |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- |");
        together().forEach((told, alike) -> lines.add("| " + numbers(alike) + " " + told));
        Files.writeString(file, HEAD + sums() + "\n\n" + String.join("\n", lines) + "\n");
    }

    /** Contracts of one county of which the same is told, under what is told. */
    private Map<String, List<Row>> together() {
        Map<String, List<Row>> together = new LinkedHashMap<>();
        rows.forEach(row ->
                together.computeIfAbsent(line(row), told -> new ArrayList<>()).add(row));
        return together;
    }

    private static String numbers(List<Row> rows) {
        String first = rows.get(0).some.number;
        return switch (rows.size()) {
            case 1 -> first;
            case 2 -> first + ", " + rows.get(1).some.number;
            default -> first + " … " + rows.get(rows.size() - 1).some.number + " (" + rows.size() + ")";
        };
    }

    private String sums() {
        return "%d contracts: %d signed, the median %d days after the order; %d on paper; %d wait to be reviewed; %d replaced, since the contract itself had changed; none ordered twice. %d reminders."
                .formatted(
                        rows.size(),
                        signedDays().size(),
                        median(),
                        onPaper().size(),
                        rows.stream().filter(row -> row.status.equals("DRAFT")).count(),
                        orderedAnew().size(),
                        rows.stream().mapToLong(row -> row.count("REMINDED")).sum());
    }

    private List<Integer> signedDays() {
        return rows.stream()
                .filter(row -> row.has("ALL_SIGNED"))
                .map(row -> weeks.dayOf(row.at("ALL_SIGNED")) - weeks.dayOf(row.at("CREATED")))
                .sorted()
                .toList();
    }

    private int median() {
        return signedDays().get(signedDays().size() / 2);
    }

    private String line(Row row) {
        PilotCase some = row.some;
        return "| %s | %s | %s | %s | %s | %d |"
                .formatted(some.county, some.type, some.fault.what, some.fault.then, now(row), row.orders);
    }

    private String now(Row row) {
        List<String> told = new ArrayList<>(row.some.told);
        for (JsonNode event : row.events) {
            String words = switch (event.get("type").asText()) {
                case "NEEDS_CORRECTION" -> "stopped before anything was sent";
                case "CONTACT_FAULT" -> "the notice did not arrive, staff were told";
                case "CONTACT_CORRECTED" -> "mended in the same job";
                case "REPLACED" -> "replaced in one step";
                case "DISPATCHED" -> "sent";
                case "REMINDED" -> "reminded";
                case "DEADLINE_MOVED" -> "more time given";
                case "ALL_SIGNED" -> "signed by all";
                case "EXPIRED" -> "expired";
                case "ON_PAPER" -> "on paper";
                default -> "";
            };
            String dated = words + " on day "
                    + weeks.dayOf(Instant.parse(event.get("at").asText()));
            if (!words.isEmpty() && !told.contains(dated)) {
                told.add(dated);
            }
        }
        return row.status.equals("DRAFT") ? "waits to be reviewed" : String.join(", ", told);
    }
}

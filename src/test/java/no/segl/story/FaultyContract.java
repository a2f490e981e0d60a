package no.segl.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A contract whose company has a shared mailbox for its training supervisor and no address for its daily leader. */
final class FaultyContract {

    private static final HttpClient ANYBODY = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("http\\S+/mend/\\S+");

    final String mark = UUID.randomUUID().toString().substring(0, 8);
    final String shared = "post@bedrift-" + mark + ".example";
    final String leader = "Faglig Leder-" + mark;
    final String boss = "Daglig Leder-" + mark;
    final String apprentice = "Lærling-" + mark;
    final String id;
    private final Town town;

    FaultyContract(Town town) {
        this.town = town;
        this.id = Town.id(town.asks(wanted(), Contract.ofOnePage()));
        town.until(id, "NEEDS_CORRECTION");
    }

    private Map<String, Object> wanted() {
        Map<String, Object> boss = named(this.boss, OrderedContract.signer(SyntheticId.next(), "dailyLeader"));
        boss.remove("mobile");
        return OrderedContract.wanted(
                "V-" + mark,
                "Bedrift " + mark,
                LocalDate.now().plusMonths(3),
                named(apprentice, OrderedContract.signer(SyntheticId.next(), "apprentice")),
                named(leader, OrderedContract.signer(SyntheticId.next(), "companyContact", shared)),
                boss,
                named(
                        "Tove-" + mark,
                        OrderedContract.signer(SyntheticId.next(), "trainingOffice", "tove@kontor.example")),
                named("Fylke-" + mark, OrderedContract.signer(SyntheticId.next(), "county", "f@fylket.example")));
    }

    private static Map<String, Object> named(String name, Map<String, Object> signer) {
        signer.put("name", name);
        return signer;
    }

    String signer(String role) {
        return StreamSupport.stream(town.job(id).get("signers").spliterator(), false)
                .filter(signer -> signer.get("role").asText().equals(role))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    /** As the company finds it in its mail. */
    String link() {
        Matcher link = LINK.matcher(Inbox.mail(shared, "").text());
        if (!link.find()) {
            throw new AssertionError("no link in the mail");
        }
        return link.group();
    }

    HttpResponse<String> mends(String link, String leaders, String bosses) {
        return post(
                link, Map.of(signer("companyContact") + ".email", leaders, signer("dailyLeader") + ".email", bosses));
    }

    static HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    static HttpResponse<String> post(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return ANYBODY.send(request.header("Accept-Language", "nb").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package no.segl.casearchive;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A case system that talks to the archive as from outside. */
record ArchiveCalls(int port, String account) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "------segl";

    ArchiveCalls(int port) {
        this(port, "fagsystem");
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<byte[]> getBytes(String path) {
        return send(to(path).GET(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return send(to(path).DELETE());
    }

    HttpResponse<String> upload(String path, byte[] pdf) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(pdf),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    String openCase() {
        return JsonPath.read(
                post("/api/archive/cases", "{\"title\":\"Ansettelse\"}").body(), "$.caseNumber");
    }

    String addEntry(String caseNumber) {
        String entry = "{\"type\":\"U\",\"title\":\"Arbeidsavtale\"}";
        return JsonPath.read(
                post("/api/archive/cases/" + caseNumber + "/journal-entries", entry)
                        .body(),
                "$.id");
    }

    String addDocument(byte[] pdf) {
        String entry = addEntry(openCase());
        return JsonPath.read(
                upload("/api/archive/journal-entries/" + entry + "/documents", pdf)
                        .body(),
                "$.id");
    }

    private String login() {
        return Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + login());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

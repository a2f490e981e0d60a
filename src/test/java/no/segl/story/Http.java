package no.segl.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account of staff, or a case system, that speaks to Segl over HTTP. */
public final class Http {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String root;
    private final String authorization;

    public Http(int port, String account) {
        this(port, account, "demo");
    }

    public Http(int port, String account, String password) {
        this.root = "http://127.0.0.1:" + port;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8));
    }

    /** What came back. */
    public record Answer(int status, byte[] body, HttpResponse<byte[]> whole) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(new String(body, UTF_8), e);
            }
        }

        /** @throws AssertionError if the request was refused */
        public Answer ok() {
            if (status / 100 != 2) {
                throw new AssertionError(
                        whole.request().method() + " " + whole.uri() + " → " + status + " " + new String(body, UTF_8));
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, @Nullable Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    public Answer put(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").PUT(json(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** @param parts a byte array is sent as a PDF, anything else as JSON */
    public Answer multipart(String path, Map<String, Object> parts, Map<String, String> headers) {
        String boundary = UUID.randomUUID().toString();
        HttpRequest.Builder request = request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofByteArray(parts(parts, boundary))));
    }

    /** @param parts as {@link #multipart} takes them */
    public static byte[] parts(Map<String, Object> parts, String boundary) {
        var all = new ByteArrayOutputStream();
        parts.forEach((name, value) -> {
            boolean file = value instanceof byte[];
            all.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                            + (file ? "; filename=\"avtale.pdf\"" : "") + "\r\nContent-Type: "
                            + (file ? "application/pdf" : "application/json") + "\r\n\r\n")
                    .getBytes(UTF_8));
            all.writeBytes(file ? (byte[]) value : text(value).getBytes(UTF_8));
            all.writeBytes("\r\n".getBytes(UTF_8));
        });
        all.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return all.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", authorization);
    }

    private static HttpRequest.BodyPublisher json(@Nullable Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body));
    }

    private static String text(Object value) {
        try {
            return value instanceof String text ? text : JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What shows the document is a megabyte and a half; whoever signs on a phone fetches a third of it, and once. */
@PortalTest
class PdfViewerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PdfViewer viewer;

    @ParameterizedTest
    @ValueSource(strings = {"legacy/build/pdf.min.mjs", "legacy/build/pdf.worker.min.mjs"})
    void isSentPackedAndKeptByTheBrowser(String script) throws Exception {
        HttpResponse<byte[]> packed = fetched(script, "gzip");
        HttpResponse<byte[]> whole = fetched(script, "identity");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(whole.body().length * 2 / 5);
        assertThat(packed.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
    }

    private HttpResponse<byte[]> fetched(String script, String encoding) throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + viewer.address() + script);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept-Encoding", encoding)
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}

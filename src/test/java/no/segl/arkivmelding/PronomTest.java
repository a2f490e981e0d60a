package no.segl.arkivmelding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.segl.signingjob.archive.FiledEntry;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class PronomTest {

    @ParameterizedTest
    @CsvSource({"letter-pdfa1b, fmt/95", "letter-pdfa3b, fmt/480"})
    void aPdfForArchivesHasTheCodeOfWhatItSaysItIs(String name, String code) throws IOException {
        assertThat(Pronom.codeOf(pdf(new ClassPathResource("pdf/" + name + ".pdf").getContentAsByteArray())))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"1, B, fmt/354", "2, u, fmt/478", "4, '', fmt/1910", "4, F, fmt/1912"})
    void itMaySayItInAttributesOrElements(String part, String conformance, String code) throws IOException {
        String attributes = "pdfaid:part='%s' pdfaid:conformance='%s'/>".formatted(part, conformance);
        String elements = "><pdfaid:part>%s</pdfaid:part><pdfaid:conformance>%s</pdfaid:conformance></rdf:Description>"
                .formatted(part, conformance);

        assertThat(Pronom.codeOf(pdf(saying(attributes)))).contains(code);
        assertThat(Pronom.codeOf(pdf(saying(elements)))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"1.4, fmt/18", "1.5, fmt/19", "1.7, fmt/276", "2.0, fmt/1129"})
    void anyOtherHasTheCodeOfItsVersion(float version, String code) throws IOException {
        assertThat(Pronom.codeOf(pdf(made(version, null)))).contains(code);
        assertThat(Pronom.codeOf(pdf(made(version, "not XML")))).contains(code);
    }

    @Test
    void whatCannotBeReadHasNone() {
        assertThat(Pronom.codeOf(pdf("%PDF-1.7 and no more".getBytes(US_ASCII))))
                .isEmpty();
    }

    @Test
    void textAndXmlHaveTheirs() {
        assertThat(Pronom.codeOf(new FiledEntry.File("h.txt", "h", "text/plain", "A", new byte[0])))
                .contains("x-fmt/111");
        assertThat(Pronom.codeOf(new FiledEntry.File("r.xml", "r", "application/xml", "A", new byte[0])))
                .contains("fmt/101");
    }

    private static FiledEntry.File pdf(byte[] content) {
        return new FiledEntry.File("2026-1-1.pdf", "Avtale", "application/pdf", "S", content);
    }

    private static byte[] saying(String rest) throws IOException {
        return made(
                1.7f,
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description rdf:about='' xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/' " + rest
                        + "</rdf:RDF>");
    }

    private static byte[] made(float version, String metadata) throws IOException {
        try (var pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.setVersion(version);
            if (metadata != null) {
                var xmp = new PDMetadata(pdf);
                xmp.importXMPMetadata(metadata.getBytes(UTF_8));
                pdf.getDocumentCatalog().setMetadata(xmp);
            }
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}

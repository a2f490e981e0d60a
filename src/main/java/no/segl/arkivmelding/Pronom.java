package no.segl.arkivmelding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.segl.signingjob.archive.FiledEntry;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What archives call a file's format: its code in PRONOM, the register of The National Archives. A PDF is what it says of
 * itself, as tools that identify files take it; whether it keeps what PDF/A demands is not judged here.
 */
final class Pronom {

    private static final String PDFA = "http://www.aiim.org/pdfa/ns/id/";
    private static final Map<String, String> ARCHIVABLE = Map.ofEntries(
            Map.entry("1A", "fmt/95"),
            Map.entry("1B", "fmt/354"),
            Map.entry("2A", "fmt/476"),
            Map.entry("2B", "fmt/477"),
            Map.entry("2U", "fmt/478"),
            Map.entry("3A", "fmt/479"),
            Map.entry("3B", "fmt/480"),
            Map.entry("3U", "fmt/481"),
            Map.entry("4", "fmt/1910"),
            Map.entry("4E", "fmt/1911"),
            Map.entry("4F", "fmt/1912"));
    private static final Map<String, String> PDF = Map.of(
            "1.0", "fmt/14",
            "1.1", "fmt/15",
            "1.2", "fmt/16",
            "1.3", "fmt/17",
            "1.4", "fmt/18",
            "1.5", "fmt/19",
            "1.6", "fmt/20",
            "1.7", "fmt/276",
            "2.0", "fmt/1129");

    private Pronom() {}

    /** Empty where the file does not say: no code is better than a wrong one. */
    static Optional<String> codeOf(FiledEntry.File file) {
        return switch (file.mimeType()) {
            case "application/pdf" -> ofPdf(file.content());
            case "application/xml" -> Optional.of("fmt/101");
            case "text/plain" -> Optional.of("x-fmt/111");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofPdf(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            String version = String.valueOf(pdf.getVersion());
            return archivable(pdf.getDocumentCatalog().getMetadata()).or(() -> Optional.ofNullable(PDF.get(version)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> archivable(@Nullable PDMetadata metadata) throws IOException {
        if (metadata == null) {
            return Optional.empty();
        }
        try (InputStream xmp = metadata.exportXMPMetadata()) {
            return Optional.ofNullable(ARCHIVABLE.get(claim(xmp)));
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    /** Part and conformance, as 2B; each may be an attribute or an element. */
    private static String claim(InputStream xmp) throws XMLStreamException {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = readers.createXMLStreamReader(xmp);
        String part = "";
        String conformance = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                part = said("part", part, xml);
            }
            if (xml.isStartElement()) {
                conformance = said("conformance", conformance, xml);
            }
        }
        return part + conformance.toUpperCase(Locale.ROOT);
    }

    private static String said(String name, String before, XMLStreamReader xml) throws XMLStreamException {
        String attribute = xml.getAttributeValue(PDFA, name);
        if (attribute != null) {
            return attribute.strip();
        }
        boolean here = name.equals(xml.getLocalName()) && PDFA.equals(xml.getNamespaceURI());
        return here ? xml.getElementText().strip() : before;
    }
}

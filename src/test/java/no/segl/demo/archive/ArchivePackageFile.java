package no.segl.demo.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** An archive package as its receiver reads it. */
public final class ArchivePackageFile {

    private static final String METADATA = "arkivmelding.xml";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public ArchivePackageFile(byte[] zip) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasMetadata() {
        return files.containsKey(METADATA);
    }

    public byte[] metadata() {
        return file(METADATA);
    }

    /** In the order in which they lie there. */
    public Set<String> names() {
        return files.keySet();
    }

    public byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** What an XPath finds in the metadata, with names as they are without their namespaces. */
    public String value(String path) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(path, withoutNamespaces());
        } catch (XPathExpressionException | ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document withoutNamespaces() throws ParserConfigurationException, SAXException, IOException {
        String text = new String(metadata(), StandardCharsets.UTF_8)
                .replaceAll("(</?)m:", "$1")
                .replaceAll(" (xmlns|xsi)(:\\w+)?=\"[^\"]*\"", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

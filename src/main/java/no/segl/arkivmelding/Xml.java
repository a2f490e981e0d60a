package no.segl.arkivmelding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a message, and those that its schema takes from the metadata catalogue. */
final class Xml {

    private static final String SPECIFICATION = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/";
    static final String MESSAGE = SPECIFICATION + "arkivmelding/opprett/v1";
    static final String CATALOGUE = SPECIFICATION + "metadatakatalog/v1";

    private static final String CATALOGUE_PREFIX = "m";
    private static final String NOT_IN_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    Xml(String root) throws XMLStreamException {
        // the JDK's own, whatever else is there: the same words always give the same bytes
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement(XMLConstants.DEFAULT_NS_PREFIX, root, MESSAGE);
        out.writeDefaultNamespace(MESSAGE);
        out.writeNamespace(CATALOGUE_PREFIX, CATALOGUE);
        out.writeNamespace("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
    }

    void begin(String name) throws XMLStreamException {
        out.writeStartElement(XMLConstants.DEFAULT_NS_PREFIX, name, MESSAGE);
    }

    void begin(String name, String type) throws XMLStreamException {
        begin(name);
        out.writeAttribute("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type", type);
    }

    void beginCatalogued(String name) throws XMLStreamException {
        out.writeStartElement(CATALOGUE_PREFIX, name, CATALOGUE);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void text(String name, Object value) throws XMLStreamException {
        begin(name);
        characters(value);
        end();
    }

    void catalogued(String name, Object value) throws XMLStreamException {
        beginCatalogued(name);
        characters(value);
        end();
    }

    void code(String name, Object value) throws XMLStreamException {
        begin(name);
        catalogued("kode", value);
        end();
    }

    /** Without what XML cannot carry. */
    private void characters(Object value) throws XMLStreamException {
        out.writeCharacters(value.toString().replaceAll(NOT_IN_XML, ""));
    }

    byte[] finished() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }
}

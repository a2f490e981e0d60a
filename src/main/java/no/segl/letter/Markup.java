package no.segl.letter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads HTML that is well-formed as XML, and lets it name nothing outside itself. */
final class Markup {

    private static final Pattern DOCTYPE = Pattern.compile("^\\s*<!DOCTYPE html>", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** @throws FaultyTemplate if it is not well-formed */
    static Document read(String file, String html) {
        try {
            return reader().parse(new InputSource(
                    new StringReader(DOCTYPE.matcher(html).replaceFirst(""))));
        } catch (SAXParseException malformed) {
            throw new FaultyTemplate(
                    file,
                    "the HTML is not well-formed at line " + malformed.getLineNumber() + ": " + malformed.getMessage());
        } catch (SAXException malformed) {
            throw new FaultyTemplate(file, "the HTML is not well-formed: " + malformed.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DocumentBuilder reader() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler()); // throws what is fatal, and prints nothing
            return reader;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

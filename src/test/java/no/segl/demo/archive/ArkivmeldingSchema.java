package no.segl.demo.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schema of arkivmelding.xml: ours, which is narrower, or the one that KS publishes, where somebody says in which folder
 * it lies.
 */
public final class ArkivmeldingSchema {

    private static final String PUBLISHED = "no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd";
    private static final Schema SCHEMA = read(System.getProperty("segl.fiks-arkiv.schema"));

    private ArkivmeldingSchema() {}

    /** What is wrong with it; nothing where it is valid. */
    public static List<String> faults(byte[] xml) {
        List<String> faults = new ArrayList<>();
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setErrorHandler(new Noting(faults));
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            faults.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private static Schema read(@Nullable String folder) {
        try {
            URL file = folder == null
                    ? Objects.requireNonNull(ArkivmeldingSchema.class.getResource("/arkivmelding/arkivmelding.xsd"))
                    : Path.of(folder, PUBLISHED).toUri().toURL();
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file);
        } catch (SAXException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Noting(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            faults.add(e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            faults.add(e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}

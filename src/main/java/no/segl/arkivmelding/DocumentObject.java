package no.segl.arkivmelding;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.document.Sha256;

/** A file of the package, and how its receiver can see that it is whole. */
final class DocumentObject {

    private DocumentObject() {}

    static void write(FiledEntry.File file, String variant, Xml xml) throws XMLStreamException {
        xml.begin("dokumentobjekt");
        xml.text("versjonsnummer", 1);
        xml.code("variantformat", variant);
        Optional<String> format = Pronom.codeOf(file);
        if (format.isPresent()) {
            xml.code("format", format.get());
        }
        xml.text("mimeType", file.mimeType());
        xml.text("filnavn", file.name());
        xml.text("referanseDokumentfil", file.name());
        xml.text("sjekksum", Sha256.of(file.content()));
        xml.text("sjekksumAlgoritme", "SHA-256");
        xml.text("filstoerrelse", file.content().length);
        xml.end();
    }
}

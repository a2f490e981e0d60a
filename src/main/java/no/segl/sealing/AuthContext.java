package no.segl.sealing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.EidLogin;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * The certificate extension that says how the person logged in (RFC 7773). The name and any number stand in the subject
 * alone, so the setting for the subject decides what of them is shown; the login's assertion is in our evidence store.
 */
final class AuthContext {

    static final ASN1ObjectIdentifier OID = new ASN1ObjectIdentifier("1.2.752.201.5.1");
    private static final String NAMESPACE = "http://id.elegnamnden.se/auth-cont/1.0/saci";
    private static final String INFO = "AuthContextInfo";
    private static final String EID = "ServiceID";
    private static final String SEGL = "urn:segl:confirmation:1";
    private static final String CONFIRMATION = "Confirmation";

    private AuthContext() {}

    /**
     * Where the eID has made a signature of its own, its checksum and that of the answer about its certificate: whoever
     * has the two files sees that they belong to this signature and no other.
     */
    private static void describe(Confirmation made, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("segl", CONFIRMATION, SEGL);
        xml.writeNamespace("segl", SEGL);
        xml.writeAttribute("Reference", made.reference());
        xml.writeAttribute("Instant", made.at().toString());
        xml.writeAttribute("SignatureSha256", Sha256.of(made.signatureFile()));
        xml.writeAttribute("OcspResponseSha256", Sha256.of(made.ocspFile()));
    }

    static Extension of(EidLogin login) throws IOException {
        DERSequence context = new DERSequence(new DERUTF8String[] {
            new DERUTF8String(NAMESPACE), new DERUTF8String(xml(login)),
        });
        return new Extension(OID, false, new DERSequence(context).getEncoded());
    }

    /** Which eID was used; empty for a certificate that does not say. */
    static Optional<String> eidIn(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(OID.getId());
        if (extension == null) {
            return Optional.empty();
        }
        try {
            ASN1Sequence contexts = ASN1Sequence.getInstance(JcaX509ExtensionUtils.parseExtensionValue(extension));
            ASN1Sequence context = ASN1Sequence.getInstance(contexts.getObjectAt(0));
            return eid(ASN1UTF8String.getInstance(context.getObjectAt(1)).getString());
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String xml(EidLogin login) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("saci", "SAMLAuthContext", NAMESPACE);
            xml.writeNamespace("saci", NAMESPACE);
            xml.writeStartElement("saci", INFO, NAMESPACE);
            xml.writeAttribute("IdentityProvider", login.provider());
            xml.writeAttribute("AuthenticationInstant", login.authenticatedAt().toString());
            xml.writeAttribute("AuthnContextClassRef", login.level());
            xml.writeAttribute("AssertionRef", login.reference());
            xml.writeAttribute(EID, login.eid());
            if (login.confirmation() != null) {
                describe(login.confirmation(), xml);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IOException("The login cannot be described", e);
        }
    }

    private static Optional<String> eid(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && INFO.equals(reader.getLocalName())) {
                return Optional.ofNullable(reader.getAttributeValue(null, EID));
            }
        }
        return Optional.empty();
    }
}

package no.segl.eid.bankid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a person's BankID has signed (XML-DSig), once the signature is found to cover all that is read of it.
 *
 * @param certificates the person's first
 * @param visible what the app showed; null where it showed nothing
 * @param nonVisible what was signed beside it; null where there was nothing
 */
record BankIdSignature(
        List<X509Certificate> certificates,
        @Nullable String visible,
        @Nullable String nonVisible) {

    static final String TYPES = "http://www.bankid.com/signature/v1.0.0/types";
    private static final Set<String> PLAIN = Set.of(
            CanonicalizationMethod.INCLUSIVE,
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS);

    static BankIdSignature verified(byte[] xml) throws Untrusted {
        try {
            Document document = parse(xml);
            Element root = document.getDocumentElement();
            Element keys = only(root, XMLSignature.XMLNS, "KeyInfo");
            Element data = only(only(root, XMLSignature.XMLNS, "Object"), TYPES, "bankIdSignedData");
            List<X509Certificate> certificates = certificates(keys);
            var context = new DOMValidateContext(certificates.get(0).getPublicKey(), root);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            nameById(context, root);
            XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            covers(signature, data);
            covers(signature, keys);
            if (!signature.validate(context)) {
                throw new Untrusted("the signature is broken");
            }
            return new BankIdSignature(certificates, text(data, "usrVisibleData"), text(data, "usrNonVisibleData"));
        } catch (MarshalException | XMLSignatureException | SAXException | IOException e) {
            throw new Untrusted(
                    "it is no signature of BankID's: " + e.getClass().getSimpleName());
        }
    }

    private static Document parse(byte[] xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var parser = parsers.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    /** Without a schema nobody knows which attributes are names; two elements with one would let us read the wrong one. */
    private static void nameById(DOMValidateContext context, Element root) throws Untrusted {
        Set<String> names = new HashSet<>();
        NodeList all = root.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.hasAttributeNS(null, "Id")) {
                if (!names.add(each.getAttributeNS(null, "Id"))) {
                    throw new Untrusted("two parts have the same name");
                }
                context.setIdAttributeNS(each, null, "Id");
            }
        }
    }

    /** The whole element as it stands, by its name: a transformation could leave out what we then read. */
    private static void covers(XMLSignature signature, Element part) throws Untrusted {
        String name = part.getAttributeNS(null, "Id");
        for (Object each : signature.getSignedInfo().getReferences()) {
            Reference reference = (Reference) each;
            if (!name.isEmpty() && ("#" + name).equals(reference.getURI()) && isPlain(reference)) {
                return;
            }
        }
        throw new Untrusted("the signature does not cover " + part.getLocalName());
    }

    private static boolean isPlain(Reference reference) {
        for (Object each : reference.getTransforms()) {
            if (!PLAIN.contains(((Transform) each).getAlgorithm())) {
                return false;
            }
        }
        return true;
    }

    private static List<X509Certificate> certificates(Element keys) throws Untrusted {
        List<X509Certificate> all = new ArrayList<>();
        NodeList found = keys.getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate");
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (int i = 0; i < found.getLength(); i++) {
                byte[] der = Base64.getMimeDecoder().decode(found.item(i).getTextContent());
                all.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
            }
        } catch (CertificateException | IllegalArgumentException e) {
            throw new Untrusted("its certificates cannot be read");
        }
        if (all.isEmpty()) {
            throw new Untrusted("it has no certificate");
        }
        return all;
    }

    private static Element only(Element parent, String namespace, String name) throws Untrusted {
        Element found = onlyOrNull(parent, namespace, name);
        if (found == null) {
            throw new Untrusted("it has no " + name);
        }
        return found;
    }

    private static @Nullable Element onlyOrNull(Element parent, String namespace, String name) throws Untrusted {
        Element found = null;
        for (var each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child
                    && name.equals(child.getLocalName())
                    && namespace.equals(child.getNamespaceURI())) {
                if (found != null) {
                    throw new Untrusted("it has more than one " + name);
                }
                found = child;
            }
        }
        return found;
    }

    private static @Nullable String text(Element data, String name) throws Untrusted {
        Element found = onlyOrNull(data, TYPES, name);
        return found == null
                ? null
                : new String(Base64.getMimeDecoder().decode(found.getTextContent()), StandardCharsets.UTF_8);
    }
}

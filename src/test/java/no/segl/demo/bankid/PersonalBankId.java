package no.segl.demo.bankid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One person's BankID: signs as the app does, in BankID's XML. */
public record PersonalBankId(KeyPair keys, X509Certificate certificate, List<X509Certificate> issuers) {

    private static final String TYPES = "http://www.bankid.com/signature/v1.0.0/types";
    private static final String DATA = "bidSignedData";
    private static final String KEYS = "bidKeyInfo";
    private static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final XMLSignatureFactory XML = XMLSignatureFactory.getInstance("DOM");

    /** @param visible what the app showed; null for nothing; @param nonVisible likewise what was signed beside it */
    public byte[] sign(@Nullable String visible, @Nullable String nonVisible) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element data = data(document, visible, nonVisible);
            var infos = XML.getKeyInfoFactory();
            var certificates = new java.util.ArrayList<>(List.of(certificate));
            certificates.addAll(issuers);
            var keyInfo = infos.newKeyInfo(List.of(infos.newX509Data(certificates)), KEYS);
            var signedInfo = XML.newSignedInfo(
                    XML.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null),
                    XML.newSignatureMethod(RSA_SHA256, null),
                    List.of(reference(DATA), reference(KEYS)));
            var object = XML.newXMLObject(List.of(new DOMStructure(data)), null, null, null);
            var context = new DOMSignContext(keys.getPrivate(), document);
            context.setIdAttributeNS(data, null, "Id");
            XML.newXMLSignature(signedInfo, keyInfo, List.of(object), null, null)
                    .sign(context);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file));
            return file.toByteArray();
        } catch (ParserConfigurationException
                | GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reference reference(String id) throws GeneralSecurityException {
        return XML.newReference(
                "#" + id,
                XML.newDigestMethod(DigestMethod.SHA256, null),
                List.of(XML.newTransform(CanonicalizationMethod.INCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
    }

    private static Element data(Document document, @Nullable String visible, @Nullable String nonVisible) {
        Element data = document.createElementNS(TYPES, "bankIdSignedData");
        data.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", TYPES);
        data.setAttributeNS(null, "Id", DATA);
        add(data, "usrVisibleData", visible);
        add(data, "usrNonVisibleData", nonVisible);
        return data;
    }

    private static void add(Element data, String name, @Nullable String text) {
        if (text != null) {
            Element part = data.getOwnerDocument().createElementNS(TYPES, name);
            part.setTextContent(Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
            data.appendChild(part);
        }
    }
}

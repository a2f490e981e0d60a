package no.segl.process.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A model as XML: the rules look at everything in it, also at what no modeller shows. */
final class ModelXml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
    /** What the engine reads as its own namespace, too. */
    private static final String ACTIVITI = "http://activiti.org/bpmn";

    private ModelXml() {}

    /** @throws SAXException if it is no XML, or one that refers to things outside */
    static Element parse(byte[] content) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The element itself and everything in it, in the order of the file. */
    static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), children(root).flatMap(ModelXml::all));
    }

    static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .toList();
    }

    /** The text that stands directly in the element. */
    static String text(Element element) {
        var text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString().strip();
    }

    static boolean isBpmn(Element element, String name) {
        return BPMN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    static boolean isOfTheEngine(Node node) {
        return CAMUNDA.equals(node.getNamespaceURI()) || ACTIVITI.equals(node.getNamespaceURI());
    }

    static String engineAttribute(Element element, String name) {
        return element.getAttributeNS(CAMUNDA, name).strip();
    }

    /** The id and the name of the nearest element that has one, as people find it in Modeler. */
    static String whereIs(Element element) {
        String id = element.getAttribute("id");
        if (id.isEmpty() || isOfTheEngine(element)) {
            return Optional.ofNullable(element.getParentNode())
                    .filter(Element.class::isInstance)
                    .map(parent -> whereIs((Element) parent))
                    .orElse("");
        }
        String name = element.getAttribute("name").replaceAll("\\s+", " ");
        return name.isEmpty() ? id : id + " («" + name + "»)";
    }
}

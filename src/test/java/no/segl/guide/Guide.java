package no.segl.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A guide as the one who writes it sees it: the template of its page, which is well-formed XML. */
public record Guide(Path file, String language, Element root) {

    static final Path TEMPLATES = Path.of("src/main/resources/templates");

    static final Guide CASE_HANDLER = read("desk/guide/case-handler.html");
    static final Guide JOINT_SERVICE = read("desk/guide/joint-service.html");
    static final Guide SECRETARY = read("desk/guide/secretary.html", "sv");
    static final Guide APPRENTICESHIP = read("desk/guide/apprenticeship.html");
    static final Guide SIGNER = read("portal/guide.html");
    static final Guide COMPANY = read("portal/guide/company.html");
    static final Guide APPRENTICE = read("portal/guide/apprentice.html");
    public static final Guide SIGNER_IN_SWEDISH = read("portal/guide-sv.html", "sv");

    /** The guides proper, each with its contents at the top. */
    static Stream<Guide> all() {
        return Stream.concat(
                Stream.of(CASE_HANDLER, JOINT_SERVICE, SECRETARY, SIGNER, SIGNER_IN_SWEDISH), ofContracts());
    }

    /** Those that are about contracts of apprenticeship. */
    static Stream<Guide> ofContracts() {
        return Stream.of(APPRENTICESHIP, COMPANY, APPRENTICE);
    }

    private static Guide read(String name) {
        return read(name, "nb");
    }

    private static Guide read(String name, String language) {
        Path file = TEMPLATES.resolve(name);
        try {
            var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return new Guide(file, language, parser.parse(file.toFile()).getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }

    /** Where the page is; the same in every language. */
    String address() {
        return "/" + TEMPLATES.relativize(file).toString().replaceFirst("(-sv)?\\.html$", "");
    }

    List<Element> all(String name) {
        return elements(root.getElementsByTagName(name));
    }

    List<String> ids() {
        return all("*").stream()
                .map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The addresses of its pictures. */
    public List<String> pictures() {
        return all("img").stream().map(each -> each.getAttribute("src")).toList();
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}

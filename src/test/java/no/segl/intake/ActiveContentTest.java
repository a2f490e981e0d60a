package no.segl.intake;

import static no.segl.intake.BadFiles.action;
import static no.segl.intake.BadFiles.annotate;
import static no.segl.intake.BadFiles.annotation;
import static no.segl.intake.BadFiles.arrayOf;
import static no.segl.intake.BadFiles.catalog;
import static no.segl.intake.BadFiles.dictionary;
import static no.segl.intake.BadFiles.letterWith;
import static no.segl.intake.ExaminedFiles.faultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {

    private interface Place {
        void put(PDDocument document, COSDictionary action);
    }

    private static final Map<String, Place> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("when it is opened", (document, action) -> catalog(document).setItem(COSName.OPEN_ACTION, action));
        PLACES.put(
                "when it is printed",
                (document, action) -> catalog(document).setItem(COSName.AA, dictionary("WP", action)));
        PLACES.put(
                "when a page is shown",
                (document, action) -> document.getPage(0).getCOSObject().setItem(COSName.AA, dictionary("O", action)));
        PLACES.put("on a link", (document, action) -> annotateWith(document, "Link", "A", action));
        PLACES.put("on a field", (document, action) -> annotateWith(document, "Widget", "AA", dictionary("K", action)));
        PLACES.put(
                "in a field that is on no page",
                (document, action) -> catalog(document)
                        .setItem(
                                COSName.ACRO_FORM,
                                dictionary("Fields", arrayOf(dictionary("AA", dictionary("C", action))))));
        PLACES.put(
                "among the document's scripts",
                (document, action) -> catalog(document)
                        .setItem(
                                COSName.NAMES,
                                dictionary(
                                        "JavaScript",
                                        dictionary(
                                                "Kids",
                                                arrayOf(dictionary("Names", arrayOf(new COSString("a"), action)))))));
        PLACES.put(
                "in a bookmark",
                (document, action) ->
                        catalog(document).setItem(COSName.OUTLINES, dictionary("First", dictionary("A", action))));
        PLACES.put("after a harmless one", (document, action) -> {
            COSDictionary harmless = action("GoTo");
            harmless.setItem(COSName.NEXT, arrayOf(dictionary("Next", action)));
            catalog(document).setItem(COSName.OPEN_ACTION, harmless);
        });
    }

    static Stream<String> places() {
        return PLACES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void scriptsAreFoundWhereverTheyHang(String place) {
        byte[] file = letterWith(document -> PLACES.get(place).put(document, action("JavaScript")));

        assertThat(faultsOf(file)).containsExactly("document.activeContent JavaScript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE"})
    void eachKindOfActionIsCalledByItsName(String kind) {
        byte[] file = letterWith(document -> annotateWith(document, "Link", "A", action(kind)));

        assertThat(faultsOf(file)).containsExactly("document.activeContent " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"URI", "GoTo", "Named"})
    void linksAndPageDestinationsAreFine(String kind) {
        byte[] file = letterWith(document -> annotateWith(document, "Link", "A", action(kind)));

        assertThat(faultsOf(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"when it is opened", "when it is printed", "when a page is shown", "on a field"})
    void aLinkThatOpensWithoutBeingPressedIsActive(String place) {
        byte[] file = letterWith(document -> PLACES.get(place).put(document, action("URI")));

        assertThat(faultsOf(file)).containsExactly("document.activeContent URI");
    }

    @Test
    void itMayNotFollowAHarmlessOneEither() {
        byte[] file = letterWith(document -> PLACES.get("after a harmless one").put(document, action("URI")));

        assertThat(faultsOf(file)).containsExactly("document.activeContent URI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GoTo", "Named"})
    void aDocumentMayOpenAtAPageOfItsOwn(String kind) {
        byte[] file = letterWith(document -> PLACES.get("when it is opened").put(document, action(kind)));

        assertThat(faultsOf(file)).isEmpty();
    }

    @Test
    void filmsAndModelsAreActive() {
        assertThat(faultsOf(letterWith(document -> annotate(document, annotation("RichMedia")))))
                .containsExactly("document.activeContent RichMedia");
        assertThat(faultsOf(letterWith(document -> annotate(document, annotation("3D")))))
                .containsExactly("document.activeContent RichMedia");
        assertThat(faultsOf(letterWith(document -> annotate(document, annotation("Screen")))))
                .containsExactly("document.activeContent Multimedia");
    }

    @Test
    void aScriptMayBeAStreamAndItsActionNameless() {
        byte[] file = letterWith(document -> {
            COSStream script = document.getDocument().createCOSStream();
            catalog(document).setItem(COSName.OPEN_ACTION, dictionary("JS", script));
        });

        assertThat(faultsOf(file)).containsExactly("document.activeContent JavaScript");
    }

    @Test
    void aLinkMayBeAScript() {
        COSDictionary link = action("URI");
        link.setString(COSName.URI, " JavaScript:alert(1)");

        assertThat(faultsOf(letterWith(document -> annotateWith(document, "Link", "A", link))))
                .containsExactly("document.activeContent JavaScript");
    }

    @Test
    void aParagraphStyleMayHaveAnyName() {
        byte[] file = letterWith(document -> addTag(document, new COSDictionary()));

        assertThat(faultsOf(file)).isEmpty();
    }

    @Test
    void butAnActionCannotHideAsAStyle() {
        COSDictionary program = dictionary("Win", dictionary("F", new COSString("calc.exe")));

        assertThat(faultsOf(letterWith(document -> addTag(document, program))))
                .containsExactly("document.activeContent Launch");
    }

    private static void addTag(PDDocument document, COSDictionary tag) {
        COSDictionary root = dictionary("Type", COSName.getPDFName("StructTreeRoot"));
        tag.setName(COSName.TYPE, "StructElem");
        tag.setName(COSName.S, "Launch");
        tag.setItem(COSName.P, root);
        root.setItem(COSName.K, new COSArray(List.of(tag)));
        catalog(document).setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    private static void annotateWith(PDDocument document, String subtype, String key, COSDictionary value) {
        COSDictionary annotation = annotation(subtype);
        annotation.setItem(COSName.getPDFName(key), value);
        annotate(document, annotation);
    }
}

package no.segl.intake;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What in a PDF runs, sends, fetches, plays or opens something. It is looked for in every dictionary wherever it hangs,
 * because readers differ in where they look for it.
 */
final class ActiveContent {

    static final String JAVASCRIPT = "JavaScript";
    private static final String RICH_MEDIA = "RichMedia";
    private static final String MULTIMEDIA = "Multimedia";
    private static final COSName JS = COSName.getPDFName("JS");

    /** Value of /S: the kind of action. */
    private static final Map<String, String> ACTIONS = Map.of(
            JAVASCRIPT,
            JAVASCRIPT,
            "Launch",
            "Launch",
            "SubmitForm",
            "SubmitForm",
            "ImportData",
            "ImportData",
            "GoToR",
            "GoToR",
            "GoToE",
            "GoToE",
            "RichMediaExecute",
            RICH_MEDIA,
            "Rendition",
            MULTIMEDIA,
            "Movie",
            MULTIMEDIA,
            "Sound",
            MULTIMEDIA);

    /** Value of /Subtype: the kind of annotation. */
    private static final Map<String, String> ANNOTATIONS = Map.of(
            RICH_MEDIA, RICH_MEDIA, "3D", RICH_MEDIA, "Screen", MULTIMEDIA, "Movie", MULTIMEDIA, "Sound", MULTIMEDIA);

    /** What an action of these kinds needs, and a tag never has. */
    private static final Set<String> ACTS_ON =
            Set.of("F", "D", "Win", "Unix", "Mac", "TA", "AN", "Sound", "Annotation");

    private ActiveContent() {}

    static Set<String> kindsIn(COSDictionary dictionary) {
        Set<String> kinds = new LinkedHashSet<>();
        add(kinds, ACTIONS.get(isTag(dictionary) ? "" : name(dictionary, COSName.S)));
        add(kinds, ANNOTATIONS.get(name(dictionary, COSName.SUBTYPE)));
        if (hasScript(dictionary)) {
            kinds.add(JAVASCRIPT);
        }
        return kinds;
    }

    /** In a tagged PDF /S is the name of a paragraph style too, and a style may have any name. */
    private static boolean isTag(COSDictionary dictionary) {
        return COSName.getPDFName("StructElem").equals(dictionary.getCOSName(COSName.TYPE))
                && dictionary.containsKey(COSName.P)
                && ACTS_ON.stream().noneMatch(dictionary::containsKey);
    }

    private static boolean hasScript(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(JS) instanceof COSString
                || dictionary.getDictionaryObject(JS) instanceof COSStream
                || dictionary.getDictionaryObject(COSName.URI) instanceof COSString uri
                        && isScriptAddress(uri.getString());
    }

    private static boolean isScriptAddress(String uri) {
        return uri.strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static String name(COSDictionary dictionary, COSName key) {
        COSName name = dictionary.getCOSName(key);
        return name == null ? "" : name.getName();
    }

    private static void add(Set<String> kinds, @Nullable String kind) {
        if (kind != null) {
            kinds.add(kind);
        }
    }
}

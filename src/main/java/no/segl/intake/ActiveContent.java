package no.segl.intake;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
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

    private static final Set<String> TURNING = Set.of("GoTo", "Named");

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
        actionsOnTheirOwn(dictionary).forEach(kinds::add);
        return kinds;
    }

    /**
     * Kinds of actions that are harmless on a link and run here without anybody pressing one: when a document or page is
     * opened, shown, closed or printed. To turn to a page is what most documents do when they are opened.
     */
    private static Stream<String> actionsOnTheirOwn(COSDictionary dictionary) {
        Stream<COSBase> triggered = dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers
                ? triggers.keySet().stream().map(triggers::getDictionaryObject)
                : Stream.empty();
        return Stream.concat(Stream.ofNullable(dictionary.getDictionaryObject(COSName.OPEN_ACTION)), triggered)
                .flatMap(action -> chain(action).stream())
                .map(action -> name(action, COSName.S))
                .filter(kind -> !kind.isEmpty() && !ACTIONS.containsKey(kind) && !TURNING.contains(kind));
    }

    /** The action and all that follow it. */
    private static Set<COSDictionary> chain(COSBase first) {
        Set<COSDictionary> all = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            if (next instanceof COSArray several) {
                IntStream.range(0, several.size())
                        .mapToObj(several::getObject)
                        .filter(COSDictionary.class::isInstance)
                        .forEach(waiting::add);
            } else if (next instanceof COSDictionary action && all.add(action)) {
                Stream.ofNullable(action.getDictionaryObject(COSName.NEXT)).forEach(waiting::add);
            }
        }
        return all;
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

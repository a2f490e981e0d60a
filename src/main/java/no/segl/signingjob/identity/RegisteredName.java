package no.segl.signingjob.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name as a population register has it. Any part may be empty. */
public record RegisteredName(String given, String middle, String family) {

    private static final String APART = " ";
    private static final String TOGETHER = "";

    public String full() {
        return Stream.of(given, middle, family).filter(part -> !part.isBlank()).collect(Collectors.joining(APART));
    }

    /**
     * Whether somebody who typed this may have meant this name: letters and accents, order and hyphens do not matter,
     * names may be left out or be initials, as long as one given name and one family name are there; what is not in the
     * name must not be.
     */
    public boolean isMeantBy(String typed) {
        return isMeantBy(typed, APART) || isMeantBy(typed, TOGETHER);
    }

    private boolean isMeantBy(String typed, String hyphen) {
        List<String> words = words(typed, hyphen);
        return !words.isEmpty()
                && holdsAll(words, hyphen)
                && hasOneOf(words(given, hyphen), words, true)
                && hasOneOf(words(family, hyphen), words, false);
    }

    /** Whole words first, so that an initial does not take one's place. */
    private boolean holdsAll(List<String> words, String hyphen) {
        List<String> left = new ArrayList<>(words(full(), hyphen));
        return words.stream().filter(word -> word.length() > 1).allMatch(left::remove)
                && words.stream()
                        .filter(word -> word.length() == 1)
                        .allMatch(initial -> left.stream()
                                .filter(word -> word.startsWith(initial))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false));
    }

    private static boolean hasOneOf(List<String> part, List<String> words, boolean initialWillDo) {
        return part.isEmpty()
                || words.stream()
                        .anyMatch(word -> part.contains(word)
                                || initialWillDo
                                        && word.length() == 1
                                        && part.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static List<String> words(String name, String hyphen) {
        String plain = plain(name).replaceAll("\\p{Pd}", hyphen).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** One way of writing for all that people take for the same: Haakon and Håkon, Bjoern, Björn and Bjørn. */
    private static String plain(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String letters = lower.replaceAll("['’‘`´]", "")
                .replaceAll("[æä]", "ae")
                .replaceAll("[øö]", "oe")
                .replace("å", "aa")
                .replaceAll("[đð]", "d")
                .replace("ŧ", "t")
                .replace("ŋ", "n")
                .replace("ł", "l")
                .replace("ß", "ss");
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("aa|ae", "a")
                .replace("oe", "o");
    }

    @Override
    public String toString() {
        return "RegisteredName[…]";
    }
}

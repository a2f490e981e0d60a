package no.segl.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.segl.signingjob.letter.LetterField;
import no.segl.signingjob.letter.LetterField.Type;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;

/** A template in one language: its page, and what stands in its fields to begin with. */
final class FileTemplate {

    private static final Set<String> DAY_WITHOUT_DOT = Set.of("sv", "en");

    private final LetterTemplate description;
    private final String file;
    private final Text page;
    private final Map<String, Text> standard = new LinkedHashMap<>();
    private final Paper paper;

    /** @throws FaultyTemplate if it cannot be used */
    FileTemplate(TemplateFolder folder, Description description, String language) {
        List<LetterField> fields =
                description.fields().stream().map(field -> field.in(language)).toList();
        this.description = new LetterTemplate(
                folder.name() + "-" + language, language, description.title().get(language), fields);
        this.file = "letter_" + language + ".html";
        byte[] source = folder.file(file).orElseThrow(() -> new FaultyTemplate(file, "the file is missing"));
        this.page = Text.ofPage(file, new String(source, StandardCharsets.UTF_8));
        this.paper = new Paper(folder);
        fields.forEach(field -> standard.put(
                field.name(), Text.plain(Description.FILE + ", the field " + field.name(), field.standard())));
        tryOut();
    }

    /** Finds now what would otherwise be found by whoever writes a letter. */
    private void tryOut() {
        LetterOccasion any = new LetterOccasion("Kommune", "2026/1", "Sak", "1", "Brev", LocalDate.EPOCH);
        Map<String, String> filled = begin(any);
        description
                .fields()
                .forEach(field ->
                        filled.merge(field.name(), "x", (present, sample) -> present.isEmpty() ? sample : present));
        description.fields().stream()
                .filter(field -> field.type() == Type.DATE)
                .forEach(field -> filled.put(field.name(), "2026-01-01"));
        Markup.read(file, html(any, filled));
        Markup.read(file, html(any, Map.of()));
    }

    LetterTemplate description() {
        return description;
    }

    Map<String, String> begin(LetterOccasion occasion) {
        Map<String, String> values = new LinkedHashMap<>();
        standard.forEach((name, text) -> values.put(name, text.with(about(occasion))));
        return values;
    }

    byte[] write(LetterOccasion occasion, Map<String, String> filled) {
        return paper.print(Markup.read(file, html(occasion, filled)));
    }

    private String html(LetterOccasion occasion, Map<String, String> filled) {
        Map<String, Object> values = about(occasion);
        description
                .fields()
                .forEach(field -> values.put(
                        field.name(),
                        value(field, filled.getOrDefault(field.name(), "").strip())));
        return page.with(values);
    }

    private Object value(LetterField field, String typed) {
        return switch (field.type()) {
            case LINE -> typed;
            case TEXT -> paragraphs(typed);
            case DATE -> typed.isEmpty() ? "" : inWords(LocalDate.parse(typed));
        };
    }

    private static List<String> paragraphs(String typed) {
        List<String> paragraphs = new ArrayList<>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
        return paragraphs;
    }

    private Map<String, Object> about(LetterOccasion occasion) {
        Map<String, Object> values = new HashMap<>();
        values.put("kommune", occasion.municipality());
        values.put("saksnummer", occasion.caseNumber());
        values.put("sakstittel", occasion.caseTitle());
        values.put("journalpost", occasion.caseNumber() + "-" + occasion.entryNumber());
        values.put("tittel", occasion.title());
        values.put("dato", inWords(occasion.date()));
        return values;
    }

    private String inWords(LocalDate day) {
        String pattern = DAY_WITHOUT_DOT.contains(description.language()) ? "d MMMM yyyy" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(description.language()))
                .format(day);
    }
}

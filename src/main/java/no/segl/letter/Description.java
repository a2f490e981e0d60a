package no.segl.letter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.segl.signingjob.letter.LetterField;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What letter.yaml says: the template's title in each of its languages, and its fields.
 *
 * @param title by language
 * @param automatic filled in by the application itself, and never offered as a letter to write
 */
record Description(Map<String, String> title, boolean automatic, List<Field> fields) {

    static final String FILE = "letter.yaml";

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * @param label by language
     * @param standard by language; what is missing is empty
     */
    record Field(
            String name,
            @Nullable Map<String, String> label,
            @Nullable String type,
            boolean required,
            @Nullable Map<String, String> standard) {

        LetterField in(String language) {
            if (name == null || !NAME.matcher(name).matches()) {
                throw fault("the name of the field " + name
                        + " must begin with a small letter and have only a-z and digits");
            }
            if (label == null || !label.containsKey(language)) {
                throw fault("the field " + name + " has no label in " + language);
            }
            String standardText = standard == null ? "" : standard.getOrDefault(language, "");
            return new LetterField(name, label.get(language), read(type), required, standardText.strip());
        }

        private LetterField.Type read(@Nullable String type) {
            try {
                return type == null ? LetterField.Type.LINE : LetterField.Type.valueOf(type.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw fault("the field " + name + " has the type " + type + ", but it can only be line, text or date");
            }
        }
    }

    /** @throws FaultyTemplate if it cannot be understood */
    static Description read(TemplateFolder folder) {
        byte[] file = folder.file(FILE).orElseThrow(() -> fault("the file is missing"));
        try {
            Object content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(new String(file, StandardCharsets.UTF_8));
            Description read = STRICT.convertValue(content, Description.class);
            read.check();
            return read;
        } catch (YAMLException malformed) {
            throw fault("it is no valid YAML: "
                    + malformed.getMessage().lines().findFirst().orElse(""));
        } catch (IllegalArgumentException unfit) {
            throw fault(
                    unfit.getCause() instanceof UnrecognizedPropertyException unknown
                            ? "nothing here is called " + unknown.getPropertyName()
                            : "it must have title: with a text for each language, and fields: with a list");
        }
    }

    private void check() {
        if (title == null || title.isEmpty() || fields == null) {
            throw new IllegalArgumentException("title or fields missing");
        }
        for (String language : title.keySet()) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw fault("the language " + language + " is not written with two letters, such as nb");
            }
        }
        Set<String> names = fields.stream().map(Field::name).collect(Collectors.toSet());
        if (names.size() < fields.size()) {
            throw fault("two fields have the same name");
        }
    }

    private static FaultyTemplate fault(String reason) {
        return new FaultyTemplate(FILE, reason);
    }
}

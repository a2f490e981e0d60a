package no.segl.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.regex.Pattern;

/** A text with fields: {{name}}, {{#name}}…{{/name}} where there is something, {{^name}}…{{/name}} where there is nothing. */
final class Text {

    /** What would let a value through as it is, or change what a field looks like. */
    private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{\\s*[{&=>]");

    private final String file;
    private final Template template;

    private Text(String file, Template template) {
        this.file = file;
        this.template = template;
    }

    /** Values become part of a page, and are only text there. */
    static Text ofPage(String file, String source) {
        return new Text(file, compile(file, source, true));
    }

    /** Values become part of a text that people read and change. */
    static Text plain(String file, String source) {
        return new Text(file, compile(file, source, false));
    }

    private static Template compile(String file, String source, boolean escaped) {
        if (FORBIDDEN.matcher(source).find()) {
            throw new FaultyTemplate(file, "{{{, {{&, {{= and {{> are not allowed; write {{field}}");
        }
        try {
            return Mustache.compiler()
                    .escapeHTML(escaped)
                    .emptyStringIsFalse(true)
                    .strictSections(true)
                    .withCollector(new OnlyFields())
                    .compile(source);
        } catch (MustacheException malformed) {
            throw new FaultyTemplate(file, malformed.getMessage());
        }
    }

    /** @throws FaultyTemplate if it names a field that is not there */
    String with(Map<String, Object> values) {
        try {
            return template.execute(values);
        } catch (MustacheException.Context unknown) {
            throw new FaultyTemplate(
                    file, "there is no field called " + unknown.key + " (line " + unknown.lineNo + ")");
        }
    }
}

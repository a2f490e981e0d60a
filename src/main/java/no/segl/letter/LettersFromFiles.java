package no.segl.letter;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.letter.NoSuchLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The templates as they lay in their folders when the application started. A faulty one is left out, and named. */
@Component
@EnableConfigurationProperties(LetterSettings.class)
class LettersFromFiles implements LetterTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(LettersFromFiles.class);

    private final RefusedTemplates refused;
    private final Map<String, FileTemplate> templates = new LinkedHashMap<>();
    private final Set<String> automatic = new HashSet<>();

    LettersFromFiles(TemplateFolders folders, RefusedTemplates refused) throws IOException {
        this.refused = refused;
        folders.all().forEach(this::read);
    }

    private void read(TemplateFolder folder) {
        try {
            Description description = Description.read(folder);
            List<FileTemplate> inEachLanguage = description.title().keySet().stream()
                    .map(language -> new FileTemplate(folder, description, language))
                    .toList();
            inEachLanguage.forEach(each -> templates.put(each.description().key(), each));
            if (description.automatic()) {
                inEachLanguage.forEach(each -> automatic.add(each.description().key()));
            }
        } catch (FaultyTemplate faulty) {
            LOG.error("the letter template {} is refused: {}", folder.name(), faulty.getMessage());
            refused.note(folder.name(), faulty.getMessage());
        }
    }

    @Override
    public List<LetterTemplate> all() {
        return templates.values().stream()
                .map(FileTemplate::description)
                .filter(template -> !automatic.contains(template.key()))
                .sorted(Comparator.comparing(LetterTemplate::title).thenComparing(LetterTemplate::language))
                .toList();
    }

    @Override
    public LetterTemplate get(String key) {
        return template(key).description();
    }

    @Override
    public Map<String, String> begin(LetterTemplate template, LetterOccasion occasion) {
        return template(template.key()).begin(occasion);
    }

    @Override
    public List<String> unwritable(String text) {
        return Paper.unwritable(text);
    }

    @Override
    public byte[] write(LetterTemplate template, LetterOccasion occasion, Map<String, String> filled) {
        return template(template.key()).write(occasion, filled);
    }

    private FileTemplate template(String key) {
        return Optional.ofNullable(templates.get(key)).orElseThrow(() -> new NoSuchLetter("such letter template"));
    }
}

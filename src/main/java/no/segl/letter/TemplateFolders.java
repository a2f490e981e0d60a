package no.segl.letter;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds the templates: the packaged ones, and in their place or beside them those of the installation's own folder. */
@Component
class TemplateFolders {

    private static final String PACKAGED = "classpath*:letters/";

    private final LetterSettings settings;

    TemplateFolders(LetterSettings settings) {
        this.settings = settings;
    }

    Collection<TemplateFolder> all() throws IOException {
        Map<String, TemplateFolder> found = new TreeMap<>(read(PACKAGED));
        if (settings.folder() != null) {
            String own = settings.folder().toAbsolutePath().toUri().toString();
            found.putAll(read(own.endsWith("/") ? own : own + "/"));
        }
        return found.values();
    }

    private static Map<String, TemplateFolder> read(String root) throws IOException {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(root + "*/*")) {
            String name = String.valueOf(file.getFilename());
            if (file.isReadable() && !name.startsWith(".")) {
                String[] path = file.getURL().getPath().split("/");
                folders.computeIfAbsent(path[path.length - 2], folder -> new TreeMap<>())
                        .put(name, file.getContentAsByteArray());
            }
        }
        return folders.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, folder -> new TemplateFolder(folder.getKey(), folder.getValue())));
    }
}

package no.segl.process.deployment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Finds what lies in processes/ and forms/: all files under one model's name are one bundle. */
@Component
class ModelFolders {

    private static final List<String> KINDS = List.of("processes", "forms");

    private final ModelSettings settings;

    ModelFolders(ModelSettings settings) {
        this.settings = settings;
    }

    Collection<Bundle> bundles() throws IOException {
        Map<String, Bundle> found = new TreeMap<>(read("classpath*:"));
        if (settings.folder() != null) {
            found.putAll(read(settings.folder().toAbsolutePath().toUri().toString()));
        }
        return found.values();
    }

    private static Map<String, Bundle> read(String root) throws IOException {
        Map<String, Map<String, byte[]>> models = new TreeMap<>();
        for (String kind : KINDS) {
            for (Resource file : files(root, kind)) {
                String[] path = file.getURL().getPath().split("/");
                models.computeIfAbsent(path[path.length - 2], model -> new TreeMap<>())
                        .put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
            }
        }
        return models.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, model -> new Bundle(model.getKey(), model.getValue())));
    }

    /** A picture of a model lies beside it and is not deployed. */
    private static List<Resource> files(String root, String kind) throws IOException {
        List<Resource> files = new ArrayList<>();
        String separator = root.endsWith(":") || root.endsWith("/") ? "" : "/";
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(root + separator + kind + "/*/*")) {
            String name = String.valueOf(file.getFilename());
            if (file.isReadable() && !name.endsWith(".png") && !name.startsWith(".")) {
                files.add(file);
            }
        }
        return files;
    }
}

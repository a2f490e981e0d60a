package no.segl.letter;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of one template. A letter may use these and nothing else.
 *
 * @param files by name
 */
record TemplateFolder(String name, Map<String, byte[]> files) {

    TemplateFolder {
        files = Map.copyOf(new TreeMap<>(files));
    }

    Optional<byte[]> file(String wanted) {
        return Optional.ofNullable(files.get(wanted));
    }

    @Override
    public String toString() {
        return "TemplateFolder[" + name + "]";
    }
}

package no.segl.process.deployment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is deployed together under one name: models, tables and the forms of their tasks, by file name. */
record Bundle(String name, SortedMap<String, byte[]> files) {

    Bundle(String name, Map<String, byte[]> files) {
        this(name, new TreeMap<>(files));
    }

    byte @Nullable [] file(String fileName) {
        return files.get(fileName);
    }
}

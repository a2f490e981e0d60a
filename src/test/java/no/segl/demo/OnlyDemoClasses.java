package no.segl.demo;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The component scan of the application sees the test classes too. Of those only the stand-ins in this package are meant
 * for it; what a test declares for itself is not.
 */
final class OnlyDemoClasses extends TypeExcludeFilter {

    /** The tests' folder, or a jar of it. */
    private static final String OURS = OnlyDemoClasses.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString();

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        boolean compiledForTests = reader.getResource().getURL().toString().contains(OURS);
        return compiledForTests
                && !reader.getClassMetadata()
                        .getClassName()
                        .startsWith(getClass().getPackageName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyDemoClasses;
    }

    @Override
    public int hashCode() {
        return OnlyDemoClasses.class.hashCode();
    }
}

package no.segl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of two classes of one name the tests' own hides the application's, in every test and in the demo. */
class NoTwinsTest {

    @Test
    void noClassOfTheTestsIsNamedAsOneOfTheApplication() throws Exception {
        Set<Path> ofTheApplication = beside(SeglApplication.class);
        Set<Path> ofTheTests = beside(NoTwinsTest.class);

        assertThat(ofTheApplication).contains(Path.of("no/segl/SeglApplication.class"));
        assertThat(ofTheTests)
                .contains(Path.of("no/segl/NoTwinsTest.class"))
                .doesNotContainAnyElementsOf(ofTheApplication);
    }

    /** All classes of the same folder; what is said of a package may be said in both. */
    private static Set<Path> beside(Class<?> one) throws IOException, URISyntaxException {
        Path folder =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(folder::relativize)
                    .collect(Collectors.toSet());
        }
    }
}

package no.segl.letter;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder has a folder for each template; one found here takes the place of the packaged one of the same name */
@ConfigurationProperties("segl.letters")
record LetterSettings(@Nullable Path folder) {}

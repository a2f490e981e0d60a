package no.segl.process.deployment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param folder holds processes/ and forms/; a model found here takes the place of the packaged one of the same name */
@ConfigurationProperties("segl.models")
record ModelSettings(@Nullable Path folder) {}

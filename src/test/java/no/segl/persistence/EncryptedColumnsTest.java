package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class EncryptedColumnsTest {

    private static final Pattern ENCRYPTED = Pattern.compile("-- encrypted$", Pattern.MULTILINE);

    @Test
    void everyColumnThatTheSchemaCallsEncryptedIsRotated() throws IOException {
        long encrypted = 0;
        for (Resource migration : new PathMatchingResourcePatternResolver().getResources("db/migration/V*.sql")) {
            encrypted += ENCRYPTED
                    .matcher(migration.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .count();
        }

        assertThat(KeyRotation.COLUMNS).hasSize((int) encrypted).doesNotHaveDuplicates();
    }
}

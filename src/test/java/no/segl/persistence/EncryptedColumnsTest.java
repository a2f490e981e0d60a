package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class EncryptedColumnsTest {

    @Test
    void everyColumnThatTheSchemaCallsEncryptedIsRotated() throws IOException {
        String schema =
                new ClassPathResource("db/migration/V3__signing_jobs.sql").getContentAsString(StandardCharsets.UTF_8);
        long encrypted = Pattern.compile("-- encrypted$", Pattern.MULTILINE)
                .matcher(schema)
                .results()
                .count();

        assertThat(KeyRotation.COLUMNS).hasSize((int) encrypted).doesNotHaveDuplicates();
    }
}

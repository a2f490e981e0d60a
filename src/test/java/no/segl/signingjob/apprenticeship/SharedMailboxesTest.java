package no.segl.signingjob.apprenticeship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedMailboxesTest {

    private final SharedMailboxes names = new SharedMailboxes(List.of("post", " Firmapost ", "avdeling*", "*", ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post@firma.example",
                "POST@firma.example",
                "post-oslo@firma.example",
                "post.oslo@firma.example",
                "post_oslo@firma.example",
                "post+oslo@firma.example",
                "firmapost@firma.example",
                "avdeling7@firma.example"
            })
    void aNameIsThatOfEachMailboxThatBeginsWithItAndASeparator(String email) {
        assertThat(names.include(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postma.hansen@firma.example",
                "postoslo@firma.example",
                "kari@post.example",
                "kari.post@firma.example",
                "pos@firma.example"
            })
    void aPersonWhoseNameOnlyBeginsSoHasAMailboxOfTheirOwn(String email) {
        assertThat(names.include(email)).isFalse();
    }
}

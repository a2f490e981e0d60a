package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnprintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "Ola \u202Ennamdron", "\u2066Ola"})
    void whatCannotBeShownOrShowsSomethingElseIsFound(String text) {
        assertThat(Unprintable.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bjørg Åse Ærlig-Ødegård", "Ǩulládállá", "første linje\r\n\tandre linje", "😀", "محمد"})
    void namesAndLinesAsPeopleWriteThemAreNot(String text) {
        assertThat(Unprintable.in(text)).isFalse();
    }
}

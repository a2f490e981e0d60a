package no.segl.signingjob.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12, 14–16        | 12, 14–16",
                "§§ 14-16 och § 12| 12, 14–16",
                "7                | 7",
                "3;1 , 2          | 1–3",
                "5, 6             | 5, 6",
                "4-6, 5, 5        | 4–6",
                "12, 14 – 16,     | 12, 14–16",
                "§ 12 § 14, och 16| 12, 14, 16"
            })
    void areReadAsPeopleWriteThemAndPutInOrder(String typed, String text) {
        assertThat(Paragraphs.parse(typed)).contains(new Paragraphs(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tolv",
                "12-",
                "16–14",
                "0",
                "12.3",
                "99999",
                "§",
                "12 14",
                "12, Anna",
                "12,,14",
                ", 12",
                "12; ; 14"
            })
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(Paragraphs.parse(typed)).isEmpty();
    }

    @Test
    void noneIsFineToo() {
        assertThat(Paragraphs.parse("  ")).contains(Paragraphs.NONE);
        assertThat(Paragraphs.NONE.isEmpty()).isTrue();
    }
}

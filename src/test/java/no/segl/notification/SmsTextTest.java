package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource({
        "160, å, 1",
        "161, å, 2",
        "306, ö, 2",
        "307, Ä, 3",
        "80, €, 1",
        "81, €, 2",
        "70, š, 1",
        "71, š, 2",
        "134, š, 2",
        "135, š, 3"
    })
    void partsAreCountedAsTelephonesCount(int length, String letter, int parts) {
        assertThat(new SmsText(letter.repeat(length)).parts()).isEqualTo(parts);
    }

    @Test
    void thePunctuationOfPrintDoesNotDoubleThePrice() {
        SmsText text = SmsText.of("Signer «Avtale – lærling …» i ”dag”, det er ‘nå’\u00a0!");

        assertThat(text.text()).isEqualTo("Signer \"Avtale - lærling ...\" i \"dag\", det er 'nå' !");
        assertThat(new SmsText(text.text().repeat(3)).parts()).isEqualTo(1);
    }
}

package no.segl.signingjob.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which typed names go with which registered one. */
class RegisteredNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ingrid, '', Solbakken, Ingrid Solbakken",
        "Ingrid, '', Solbakken, INGRID SOLBAKKEN",
        "Ingrid, '', Solbakken, '  ingrid   solbakken '",
        "Ingrid, '', Solbakken, 'Solbakken, Ingrid'",
        "Ingrid, '', Solbakken, I. Solbakken",
        "Ingrid Marie, Vik, Solbakken, Ingrid Solbakken",
        "Ingrid Marie, Vik, Solbakken, Marie Solbakken",
        "Ingrid Marie, Vik, Solbakken, Ingrid M. V. Solbakken",
        "Ingrid Marie, Vik, Solbakken, Ingrid Vik Solbakken",
        "Ingrid Ida, '', Solbakken, I. Ida Solbakken",
        "Anne-Marie, '', Berg-Lie, Anne Marie Berg Lie",
        "Anne-Marie, '', Berg-Lie, Annemarie Berglie",
        "Anne-Marie, '', Berg-Lie, Anne‐Marie Berg",
        "Annemarie, '', Lie, Anne-Marie Lie",
        "Håkon, '', Bjørnstad, Haakon Bjoernstad",
        "Håkon, '', Bjørnstad, Hakon Björnstad",
        "Håkon, '', Bjørnstad, Ha\u030akon Bjørnstad",
        "André, '', Müller, Andre Muller",
        "Ánne, '', Nilsen Čáhppe, Anne Čahppe",
        "Sæbjørn, '', Aasen, Säbjörn Åsen",
        "Liv, '', 'O''Brien', Liv O’Brien",
        "'', '', Sukarno, Sukarno"
    })
    void theyAreTakenForTheSame(String given, String middle, String family, String typed) {
        assertThat(new RegisteredName(given, middle, family).isMeantBy(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ingrid, '', Solbakken, Ingrid Solberg",
        "Ingrid, '', Solbakken, Inger Solbakken",
        "Ingrid, '', Solbakken, Ingrid",
        "Ingrid, '', Solbakken, Solbakken",
        "Ingrid, '', Solbakken, I. S.",
        "Ingrid, '', Solbakken, Ingrid S.",
        "Ingrid, '', Solbakken, K. Solbakken",
        "Ingrid, '', Solbakken, Ingrid Kari Solbakken",
        "Ingrid, '', Solbakken, Ingrid Solbakken Solbakken",
        "Ingrid, Vik, Solbakken, Vik Solbakken",
        "Ingrid, Vik, Solbakken, Ingrid Vik",
        "Ingrid, '', Solbakken, I. I. Solbakken",
        "Ingrid, '', Solbakken, ''",
        "Ingrid, '', Solbakken, '- -'"
    })
    void theyAreNot(String given, String middle, String family, String typed) {
        assertThat(new RegisteredName(given, middle, family).isMeantBy(typed)).isFalse();
    }

    @Test
    void theFullNameHasNoGaps() {
        assertThat(new RegisteredName("Tor Håkon", "", "Lysebråten").full()).isEqualTo("Tor Håkon Lysebråten");
        assertThat(new RegisteredName("Ingrid", "Vik", "Solbakken")).hasToString("RegisteredName[…]");
    }
}

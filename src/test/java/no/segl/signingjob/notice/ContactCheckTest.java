package no.segl.signingjob.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactCheckTest {

    private final List<Violation> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"kari@blåbær.example", "kari.nordmann+kontrakt@sør-øst.firma.example", "KARI@segl.example"})
    void aDomainMayHaveLettersOfOurs(String email) {
        assertThat(read(email)).isEqualTo(email);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kjære@segl.example,        email.letters",
        "kari,                      email.wrong",
        "kari@segl..example,        email.wrong",
        "kari@.segl.example,        email.wrong"
    })
    void whatNoMailServerTakesIsNamed(String email, String code) {
        assertThat(read(email)).isNull();
        assertThat(faults).containsExactly(Violation.of(code, "signers[0].email"));
    }

    private String read(String email) {
        return ContactCheck.read(email, null, "signers[0].", faults).email();
    }
}

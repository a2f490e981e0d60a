package no.segl.signingjob;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what somebody asked for.
 *
 * @param code stable, for programs and for the text "violation.&lt;code&gt;" that people read
 * @param field where it is wrong, as the API spells it (signers[0].nationalId); empty for the whole
 * @param text what a rule table says in plain words; null where the text stands with the code
 * @param arguments fill the text's gaps: numbers and limits, never personal data
 */
public record Violation(String code, String field, @Nullable String text, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String code, String field, Object... arguments) {
        return new Violation(code, field, null, List.of(arguments));
    }
}

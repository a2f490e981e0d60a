package no.segl.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.Optional;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/** JSON in which a field stands twice: one of the two values would be passed over in silence. */
final class FieldTwice {

    private FieldTwice() {}

    /** @return the field, where that is what a parser complains of */
    static Optional<Violation> in(@Nullable Throwable complaint) {
        return complaint instanceof JsonParseException fault
                        && fault.getProcessor() != null
                        && fault.getOriginalMessage().startsWith("Duplicate field")
                ? Optional.of(
                        Violation.of("field.twice", place(fault.getProcessor().getParsingContext())))
                : Optional.empty();
    }

    /** As in signers[0].name: the parser has just read the second name. */
    private static String place(@Nullable JsonStreamContext at) {
        if (at == null || at.inRoot()) {
            return "";
        }
        String outside = place(at.getParent());
        if (at.inArray()) {
            return outside + "[" + at.getCurrentIndex() + "]";
        }
        String name = Unprintable.in(at.getCurrentName()) ? "?" : at.getCurrentName();
        return outside.isEmpty() ? name : outside + "." + name;
    }
}

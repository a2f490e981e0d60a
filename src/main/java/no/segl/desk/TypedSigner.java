package no.segl.desk;

import java.util.List;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the row of one signer. */
final class TypedSigner {

    private static final int LAST_GROUP = 10;

    private TypedSigner() {}

    /** @param at what the row's fields are called, before the dot: signers[0]. */
    static NewSigner read(SignerRow row, String at, List<Violation> faults) {
        return new NewSigner(
                line(row.nationalId(), at + "nationalId", faults),
                line(row.name(), at + "name", faults),
                line(row.capacity(), at + "capacity", faults),
                line(row.role(), at + "role", faults),
                group(row.group(), at + "group", faults),
                line(row.email(), at + "email", faults),
                line(row.mobile(), at + "mobile", faults));
    }

    /** Null where nothing was typed, or where it cannot be read. */
    static @Nullable String line(String typed, String field, List<Violation> faults) {
        if (Unprintable.in(typed) || typed.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.of("field.unprintable", field));
            return null;
        }
        return typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable Integer group(String typed, String field, List<Violation> faults) {
        try {
            return typed.isBlank() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException malformed) {
            faults.add(Violation.of("group.wrong", field, LAST_GROUP));
            return null;
        }
    }
}

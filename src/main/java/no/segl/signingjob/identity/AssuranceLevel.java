package no.segl.signingjob.identity;

import java.util.Locale;

/** How sure an eID is of the person: eIDAS's levels that may sign. */
public enum AssuranceLevel {
    SUBSTANTIAL,
    HIGH;

    /** @param text "substantial" or "high" */
    public static AssuranceLevel of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    public boolean suffices(AssuranceLevel demanded) {
        return compareTo(demanded) >= 0;
    }
}

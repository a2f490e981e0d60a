package no.segl.signingjob;

import org.jspecify.annotations.Nullable;

/** What people type. */
final class Words {

    private Words() {}

    /** Without the spaces around it; null where nothing is left. */
    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

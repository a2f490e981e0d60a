package no.segl.api;

import org.jspecify.annotations.Nullable;

/** An exception's types and places without its messages: those of libraries repeat what was sent, names and numbers too. */
final class WithoutMessages extends Exception {

    private static final int DEEPEST = 10;

    private final String type;

    private WithoutMessages(Throwable original, int depth) {
        super(null, causeOf(original, depth), false, true);
        this.type = original.getClass().getName();
        setStackTrace(original.getStackTrace());
    }

    static WithoutMessages of(Throwable original) {
        return new WithoutMessages(original, 1);
    }

    private static @Nullable Throwable causeOf(Throwable original, int depth) {
        Throwable cause = original.getCause();
        return cause == null || depth == DEEPEST ? null : new WithoutMessages(cause, depth + 1);
    }

    @Override
    public String toString() {
        return type;
    }
}

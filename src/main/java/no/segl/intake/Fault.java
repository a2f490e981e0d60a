package no.segl.intake;

import no.segl.signingjob.Violation;

/** Why a file is refused. The codes are published and never change; "violation.&lt;code&gt;" is what people read. */
enum Fault {
    EMPTY("document.empty"),
    /** It does not begin as a PDF does. */
    NOT_PDF("document.notPdf"),
    /** Damaged, or cut off: parts of it cannot be found. */
    UNREADABLE("document.unreadable"),
    /** Protected by a password, be it for reading or only for changing. */
    ENCRYPTED("document.encrypted"),
    /** A form whose pages are made by the reader's program, so that nobody knows what was signed. */
    DYNAMIC_XFA("document.dynamicXfa"),
    /** Argument: the limit in MB. */
    TOO_LARGE("document.tooLarge"),
    /** Argument: the limit. */
    TOO_MANY_PAGES("document.tooManyPages"),
    NO_PAGES("document.noPages"),
    /** A signature on it says that nothing may be added, not even another signature. */
    LOCKED_AGAINST_CHANGES("document.lockedAgainstChanges"),
    /** Once for each kind of active content; argument: the kind as {@link ActiveContent} names it. */
    ACTIVE_CONTENT("document.activeContent"),
    /** It could not be examined within the limits of time and size. */
    TOO_COMPLEX("document.tooComplex");

    private static final String FIELD = "document";

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Violation violation(Object... arguments) {
        return Violation.of(code, FIELD, arguments);
    }
}

package no.segl.demo.mailbox;

/** How the integration point feels. */
public enum Mood {
    WELL,
    /** Answers 500. */
    FAILING,
    /** Takes requests and never answers. */
    SILENT,
    /** Does what it is asked to, and the caller never hears of it. */
    LOSING_ANSWERS,
    /** Makes messages, and has no room for their files. */
    FULL,
    /** Takes files, and fails to let messages go. */
    HOLDING_BACK,
    /** Answers with what is no JSON. */
    GARBLED,
    /** Says of everybody that there is no such person. */
    KNOWING_NOBODY
}

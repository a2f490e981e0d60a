package no.segl.demo.casesystem;

/** How the case system feels. */
public enum Mood {
    WELL,
    /** Hangs up on whoever calls. */
    DOWN,
    /** Answers 500. */
    FAILING,
    /** Takes messages, and answers long after anybody has stopped waiting. */
    SLOW,
    /** Takes messages, and the caller never hears of it. */
    LOSING_ANSWERS,
    /** Sends everybody to another address. */
    REDIRECTING
}

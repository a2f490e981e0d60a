package no.segl.story.pilot;

/** What went wrong with contracts of the pilot, and how those then ended, as its slides tell. */
enum Fault {
    NONE("", "signed"),
    WRONG_MOBILE("the apprentice's mobile number was wrong", "failed; a new job was ordered"),
    CHANGED_MOBILE("the apprentice had a new mobile number", "failed; a new job was ordered"),
    NO_EMAIL_THEN_SILENT(
            "the training supervisor's e-mail was missing, and in the new job the leader did not answer",
            "failed; a new job; at last a contract on paper"),
    SHARED_MAILBOX("the training supervisor had the company's shared mailbox", "expired; a new job was ordered"),
    NEW_START("a new start date was agreed before anybody had signed", "broken off; a new job was ordered"),
    REGISTER_DOWN("an outage at the Agency for Public Management and eGovernment", "failed; a new job the next day"),
    SIGNING_DOWN("an outage at the Agency for Public Management and eGovernment", "failed; a new job the next day"),
    TO_AND_FRO("seven days ran out in a to-and-fro", "expired; a contract on paper"),
    FORGOTTEN("nobody was reminded", "reminded by telephone, or expired"),
    IN_REVIEW("", "waited to be reviewed");

    final String what;
    final String then;

    Fault(String what, String then) {
        this.what = what;
        this.then = then;
    }

    /** The status of such a contract at the end of the replay. */
    String endsAs() {
        return switch (this) {
            case IN_REVIEW -> "DRAFT";
            case NO_EMAIL_THEN_SILENT -> "ON_PAPER";
            default -> "COMPLETED";
        };
    }
}

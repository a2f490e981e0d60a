package no.segl.story;

import no.segl.browser.Visitor;

/** A signer before the portal. */
final class SignerInBrowser {

    private final Visitor visitor;
    private final String number;
    private boolean loggedIn;

    SignerInBrowser(Visitor visitor, String number) {
        this.visitor = visitor;
        this.number = number;
    }

    void signs(String job) {
        reads(job);
        visitor.test("sign").click();
        visitor.test("confirm-sign").click();
        visitor.test("answer").waitFor();
        visitor.mustHaveNoComplaints();
    }

    /** Is asked whether this is to be signed, and goes no further. */
    void breaksOff(String job) {
        reads(job);
        visitor.test("sign").click();
        visitor.test("cancel-sign").click();
    }

    /** Logs in where that is not done, and sees the document. */
    void reads(String job) {
        if (!loggedIn) {
            visitor.logsInAs(number);
            loggedIn = true;
        }
        visitor.goesTo("/portal/jobs/" + job).seesTheDocument();
    }
}

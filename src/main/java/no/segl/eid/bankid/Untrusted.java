package no.segl.eid.bankid;

/** What came from BankID does not prove what it should. The message names nobody. */
class Untrusted extends Exception {

    Untrusted(String why) {
        super(why);
    }
}

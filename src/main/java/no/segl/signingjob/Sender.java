package no.segl.signingjob;

/** Who asks for the signatures: the unit that signers read, and whom they ask about the document. */
public record Sender(String unit, String contact) {

    @Override
    public String toString() {
        return "Sender[…]";
    }
}

package no.segl.desk;

import java.util.List;

/**
 * What one signer's row of the form holds.
 *
 * @param birthDate only to find somebody by
 */
record SignerRow(
        String nationalId,
        String name,
        String capacity,
        String role,
        String group,
        String email,
        String mobile,
        String birthDate) {

    static final SignerRow EMPTY = new SignerRow("", "", "SELF", "", "1", "", "", "");

    /** Of a board, for which both act. */
    static final List<SignerRow> CHAIR_AND_MEMBER = List.of(ofBoard("chair"), ofBoard("member"));

    private static SignerRow ofBoard(String role) {
        return new SignerRow("", "", "ORGANISATION", role, "1", "", "", "");
    }

    boolean isEmpty() {
        return (nationalId + name + (capacity.equals("ORGANISATION") ? "" : role) + email + mobile).isBlank();
    }

    SignerRow withNumber(String other) {
        return new SignerRow(other, name, capacity, role, group, email, mobile, birthDate);
    }

    SignerRow withName(String other) {
        return new SignerRow(nationalId, other, capacity, role, group, email, mobile, birthDate);
    }
}

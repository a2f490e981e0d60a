package no.segl.desk;

import java.util.List;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContractRole;

/**
 * What one signer's row of the form holds.
 *
 * @param birthDate only to find somebody by
 * @param known the signer of a job that is replaced whose identity number counts where none is typed; empty for others
 */
record SignerRow(
        String nationalId,
        String name,
        String capacity,
        String role,
        String group,
        String email,
        String mobile,
        String birthDate,
        String known) {

    static final SignerRow EMPTY = new SignerRow("", "", "SELF", "", "1", "", "", "", "");

    /** Of a board, for which both act. */
    static final List<SignerRow> CHAIR_AND_MEMBER = List.of(ofBoard("chair"), ofBoard("member"));

    /** The table says whom each of them signs for, and in which order. */
    static final List<SignerRow> OF_CONTRACT = Stream.of(
                    ContractRole.APPRENTICE, ContractRole.COMPANY_CONTACT, ContractRole.DAILY_LEADER)
            .map(role -> new SignerRow("", "", "", role.code(), "", "", "", "", ""))
            .toList();

    /** One more, of whom nothing is known yet. */
    static final SignerRow OF_CONTRACT_EMPTY = new SignerRow("", "", "", "", "", "", "", "", "");

    private static SignerRow ofBoard(String role) {
        return new SignerRow("", "", "ORGANISATION", role, "1", "", "", "", "");
    }

    boolean isEmpty() {
        boolean roleIsGiven = !capacity.equals("SELF");
        return (nationalId + name + (roleIsGiven ? "" : role) + email + mobile + known).isBlank();
    }

    SignerRow withNumber(String other) {
        return new SignerRow(other, name, capacity, role, group, email, mobile, birthDate, known);
    }

    SignerRow withName(String other) {
        return new SignerRow(nationalId, other, capacity, role, group, email, mobile, birthDate, known);
    }
}

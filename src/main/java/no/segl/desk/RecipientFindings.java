package no.segl.desk;

import java.util.List;
import java.util.Map;
import no.segl.signingjob.FindPerson.Outcome;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the population register, to be shown with the rows. Templates call what is public.
 *
 * @param offered whether there is a register for whoever looks at the page
 */
record RecipientFindings(boolean offered, Map<Integer, Finding> all) {

    public @Nullable Finding of(int row) {
        return all.get(row);
    }

    /** How the name in the row stands to the register's. */
    enum NameIs {
        FILLED_IN,
        AS_TYPED,
        ANOTHER,
        /** The register has none. */
        UNKNOWN,
        /** As after a search, where one has to be chosen first. */
        NOT_COMPARED
    }

    /**
     * @param hits one for a number; all whom the register found for a name
     * @param replaced the person has another number than was typed
     */
    record Finding(Outcome outcome, List<Hit> hits, NameIs name, boolean replaced) {

        /** Whether somebody has to be chosen. */
        public boolean isSearch() {
            return !hits.isEmpty() && name == NameIs.NOT_COMPARED;
        }
    }

    record Hit(String number, String masked, String name, String birthDate, Status status, boolean addressProtected) {

        public boolean isWarnedOf() {
            return status != Status.RESIDENT && status != Status.OTHER;
        }

        @Override
        public String toString() {
            return "Hit[" + status + "]";
        }
    }
}

package no.segl.signingjob.apprenticeship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contract of apprenticeship or training is about, besides the people who sign it.
 *
 * @param trainingOffice that the company is a member of; null where it is of none
 * @param birthDate of the apprentice, where the sender told it
 * @param order what the system that ordered the contract calls it
 */
public record Contract(
        Type type,
        String company,
        @Nullable String trainingOffice,
        LocalDate startDate,
        @Nullable LocalDate birthDate,
        @Nullable String order) {

    public static final int LONGEST_NAME = 175;
    public static final int LONGEST_ORDER = 50;

    public enum Type {
        /** For the trade or journeyman's certificate (lærekontrakt). */
        APPRENTICESHIP("apprenticeship", "Lærekontrakt"),
        /** For the practice certificate of competence at a lower level (opplæringskontrakt). */
        TRAINING("training", "Opplæringskontrakt");

        private final String code;
        private final String title;

        Type(String code, String title) {
            this.code = code;
            this.title = title;
        }

        /** As the API spells it. */
        public String code() {
            return code;
        }

        public static Optional<Type> ofCode(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(type -> type.code.equals(code))
                    .findFirst();
        }
    }

    /** What it is called where the sender gives no other title: it stands in notices, so it names no person. */
    public String title() {
        String name = type.title + " – " + company;
        return order == null ? name : name + " (" + order + ")";
    }

    @Override
    public String toString() {
        return "Contract[" + type + "]";
    }
}

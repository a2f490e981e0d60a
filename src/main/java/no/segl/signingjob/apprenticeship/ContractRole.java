package no.segl.signingjob.apprenticeship;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is to a contract of apprenticeship or training. */
public enum ContractRole {
    APPRENTICE("apprentice", Party.APPRENTICE),
    /** Of an apprentice who is not of age. */
    GUARDIAN("guardian", Party.APPRENTICE),
    /** The company's training supervisor (faglig leder), who follows up the training. */
    COMPANY_CONTACT("companyContact", Party.COMPANY),
    /** Who may bind the company (daglig leder). */
    DAILY_LEADER("dailyLeader", Party.COMPANY),
    /** The training office (opplæringskontor) that the company is a member of. */
    TRAINING_OFFICE("trainingOffice", Party.TRAINING_OFFICE),
    COUNTY("county", Party.COUNTY);

    /** Who a signer belongs to, and who can therefore mend that signer's details. */
    public enum Party {
        APPRENTICE("apprentice"),
        COMPANY("company"),
        TRAINING_OFFICE("trainingOffice"),
        COUNTY("county");

        private final String code;

        Party(String code) {
            this.code = code;
        }

        /** As the API and the trail spell it. */
        public String code() {
            return code;
        }

        /** Whether it mends its own people's details on a page of its own; the others have norge.no and the job's page. */
        public boolean hasLink() {
            return this == COMPANY || this == TRAINING_OFFICE;
        }
    }

    private final String code;
    private final Party party;

    ContractRole(String code, Party party) {
        this.code = code;
        this.party = party;
    }

    /** As the API, the tables and a signer's role spell it. */
    public String code() {
        return code;
    }

    public Party party() {
        return party;
    }

    public static Optional<ContractRole> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}

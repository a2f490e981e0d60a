package no.segl.signingjob;

import java.util.Arrays;
import java.util.Optional;

/** What sort of document is signed; it decides which process runs the job and which staff group owns it. */
public enum Kind {
    JOURNAL_POST("journal-post", "journalPost", "saksbehandler", Language.NB),
    MINUTES("minutes", "minutes", "sekreterare", Language.SV),
    APPRENTICESHIP("apprenticeship", "apprenticeship", "saksbehandler", Language.NB);

    private final String code;
    private final String process;
    private final String ownerGroup;
    private final Language language;

    Kind(String code, String process, String ownerGroup, Language language) {
        this.code = code;
        this.process = process;
        this.ownerGroup = ownerGroup;
        this.language = language;
    }

    /** As the API and the tables spell it. */
    public String code() {
        return code;
    }

    /** The id of the process that runs such a job. */
    public String process() {
        return process;
    }

    /** The joint service checks and finalises such jobs, and reopens them after an expiry. */
    public boolean isCheckedByJointService() {
        return this == JOURNAL_POST;
    }

    /** The staff group that such a job belongs to. */
    public String ownerGroup() {
        return ownerGroup;
    }

    /** That of its model and its people, unless somebody says otherwise. */
    public Language language() {
        return language;
    }

    /** The language of the models whose work lies with this group; Bokmål for all others. */
    public static Language languageOf(String group) {
        return Arrays.stream(values())
                .filter(kind -> kind.ownerGroup.equals(group))
                .map(Kind::language)
                .findFirst()
                .orElse(Language.NB);
    }

    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}

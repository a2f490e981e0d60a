package no.segl.demo;

import java.util.Arrays;
import java.util.Optional;
import no.segl.signingjob.identity.NationalId;

/** The people of the demo. Their numbers are made for tests and can belong to nobody. */
public enum DemoPerson {
    INGRID("17912099997", "Ingrid Solbakken", "vanlig bruker"),
    TOR("29822099635", "Tor Håkon Lysebråten", "vanlig bruker"),
    AMINA("12829499914", "Amina Fjellanger", "vanlig bruker"),
    ODD("05840399895", "Odd Vårnes", "har ingen digital postkasse"),
    RESERVED("20914695016", "Borghild Stille", "reservert mot digital post"),
    UNKNOWN("21879498012", "Eskil Ukjent-Dahl", "finnes ikke i kontaktregisteret"),
    DELETED("14826299976", "Nils Sletten", "slettet i kontaktregisteret"),
    STALE("25855199907", "Gudrun Gammelmo", "har ikke bekreftet e-posten på over 18 måneder"),
    REFUSING("57912075186", "Mateo Feilsen", "e-postadressen virker ikke"),
    MOBILE_ONLY("61929750062", "Linnea Sms-Moe", "har bare mobil"),
    NAMESAKE("17912090140", "Ivar Solbakken", "utvandret, født samme dag som Ingrid"),
    DEAD("12854110142", "Aslaug Heim", "død"),
    DISAPPEARED("03897220139", "Jon Borte", "forsvunnet"),
    PROTECTED("24818815057", "Siri Hegne", "sperret adresse"),
    REPLACED("19838030052", "Thi Nynummer", "har fått et nytt nummer"),
    NOT_REGISTERED("08866530050", "Ola Ingensteds", "finnes ikke i folkeregisteret"),
    LOW_LEVEL("13817540087", "Peder Minid", "logger inn med MinID, som er for svak til å signere"),
    SWEDISH_CHAIR("189001019802", "Greta Ordförande", "svenskt personnummer"),
    SWEDISH_MEMBER("197010632391", "Sixten Justerare", "svenskt samordningsnummer");

    private final NationalId nationalId;
    private final String fullName;
    private final String note;

    DemoPerson(String nationalId, String fullName, String note) {
        this.nationalId = new NationalId(nationalId);
        this.fullName = fullName;
        this.note = note;
    }

    public NationalId nationalId() {
        return nationalId;
    }

    public String fullName() {
        return fullName;
    }

    /** What is special about this person, for the one who tries the demo. */
    public String note() {
        return note;
    }

    public static Optional<DemoPerson> of(NationalId nationalId) {
        return Arrays.stream(values())
                .filter(person -> person.nationalId.equals(nationalId))
                .findFirst();
    }
}

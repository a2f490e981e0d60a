package no.segl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.document.Intake.Examined;

/** What the intake makes of a letter of ours. */
public final class LettersAtTheDoor {

    private LettersAtTheDoor() {}

    /** The file that is signed. */
    public static byte[] accepted(byte[] pdf) {
        Examined examined = ExaminedFiles.examine(pdf);
        assertThat(examined.faults()).isEmpty();
        return examined.accepted();
    }
}

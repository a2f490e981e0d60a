package no.segl.process;

import no.segl.signingjob.SigningJobFixture;

abstract class JournalPostInEngine extends ModelInEngine {

    JournalPostInEngine() {
        super("journalPost", SigningJobFixture.active(1, 1));
    }
}

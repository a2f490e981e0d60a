package no.segl.process;

import no.segl.signingjob.AnnounceMinutes;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SigningJobFixture;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MinutesInEngine extends ModelInEngine {

    @Autowired
    AnnounceMinutes announcement;

    MinutesInEngine() {
        super("minutes", SigningJobFixture.minutes(SigningJobFixture.active(1, 1)));
    }

    void adjustedByAll() {
        start();
        roundEnds(What.ALL_SIGNED, Outcome.SIGNED);
    }
}

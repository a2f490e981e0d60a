package no.segl.process;

import org.camunda.bpm.engine.BadUserRequestException;

/** The engine does not do what was asked; the message is for the person who asked, in plain words. */
public class Declined extends BadUserRequestException {

    public Declined(String plainWords) {
        super(plainWords);
    }
}

package no.segl.signingjob;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.letter.LetterOccasion;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.letter.NoSuchLetter;
import no.segl.signingjob.letter.WrittenLetter;
import no.segl.signingjob.letter.WrittenLetters;

/** An installation without templates, where no letter was ever written. */
class NoLetters implements LetterTemplates, WrittenLetters {

    @Override
    public List<LetterTemplate> all() {
        return List.of();
    }

    @Override
    public LetterTemplate get(String key) {
        throw new NoSuchLetter("such letter template");
    }

    @Override
    public Map<String, String> begin(LetterTemplate template, LetterOccasion occasion) {
        throw new NoSuchLetter("such letter template");
    }

    @Override
    public List<String> unwritable(String text) {
        return List.of();
    }

    @Override
    public byte[] write(LetterTemplate template, LetterOccasion occasion, Map<String, String> filled) {
        throw new NoSuchLetter("such letter template");
    }

    @Override
    public void keep(WrittenLetter letter) {
        throw new NoSuchLetter("letter kept here");
    }

    @Override
    public Optional<WrittenLetter> find(DocumentId document) {
        return Optional.empty();
    }

    @Override
    public void forget(DocumentId document) {
        throw new NoSuchLetter("letter kept here");
    }
}

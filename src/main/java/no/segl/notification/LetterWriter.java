package no.segl.notification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes notices in the receiver's language, with all that they must say: who asks, what, until when, where, whom to ask. */
@Component
class LetterWriter {

    /** As much of a title as an SMS says, the most first. */
    private static final int[] TITLES_IN_SMS = {200, 80, 40, 20};

    private static final int MOST_PARTS = 3;

    private final MessageSource texts;
    private final Municipality municipality;
    private final WorkingEids eids;
    private final PortalAddress portal;

    LetterWriter(MessageSource texts, Municipality municipality, WorkingEids eids, PortalAddress portal) {
        this.texts = texts;
        this.municipality = municipality;
        this.eids = eids;
        this.portal = portal;
    }

    LetterText write(Letter letter) {
        Words plain = words(letter, letter.title());
        Occasion occasion = letter.occasion();
        return new LetterText(
                plain.told("subject").replaceAll("\\s+", " "),
                LetterBodies.text(plain, occasion),
                LetterBodies.html(plain.escaped(), occasion),
                sms(letter));
    }

    /** The title is what may be long. */
    private String sms(Letter letter) {
        List<SmsText> tries = IntStream.of(TITLES_IN_SMS)
                .mapToObj(length -> words(letter, shortened(letter.title(), length)))
                .map(words -> SmsText.of(words.told("sms")))
                .toList();
        return tries.stream()
                .filter(text -> text.parts() <= MOST_PARTS)
                .findFirst()
                .orElse(tries.get(tries.size() - 1))
                .text();
    }

    private static String shortened(String title, int length) {
        return title.length() <= length
                ? title
                : title.substring(0, title.offsetByCodePoints(0, length - 3)).strip() + "...";
    }

    private Words words(Letter letter, String title) {
        Locale language = letter.language().locale();
        return new Words(texts, language, letter.kind(), occasion(letter), new Object[] {
            letter.senderUnit(),
            municipality.name(),
            title,
            deadline(letter, language),
            eids.named(letter, language),
            portal.get(),
            letter.senderContact(),
            sender("notice.sender", letter, language),
            sender("notice.sender.short", letter, language)
        });
    }

    /** Whoever was asked before must hear that this is not the same again. */
    private static String occasion(Letter letter) {
        return letter.askedAnew() ? "SENT_ANEW" : letter.occasion().name();
    }

    /** A unit that bears the municipality's name is not named twice. */
    private String sender(String key, Letter letter, Locale language) {
        String unit = letter.senderUnit();
        return municipality.isNamedIn(unit)
                ? unit
                : texts.getMessage(key, new Object[] {unit, municipality.name()}, language);
    }

    private String deadline(Letter letter, Locale language) {
        String pattern = texts.getMessage("notice.time", null, language);
        return DateTimeFormatter.ofPattern(pattern, language)
                .format(letter.deadline().atZone(municipality.zone()));
    }
}

package no.segl.notification;

import java.util.List;
import java.util.Locale;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** With which eIDs a receiver can sign: whoever has a Swedish number with Swedish BankID, where it is set up here. */
@Component
class WorkingEids {

    private static final String BANK_ID = "segl.bankid.url";

    private final NotificationSettings settings;
    private final MessageSource texts;
    private final Environment environment;

    WorkingEids(NotificationSettings settings, MessageSource texts, Environment environment) {
        this.settings = settings;
        this.texts = texts;
        this.environment = environment;
    }

    /** As part of a sentence. */
    String named(Letter letter, Locale language) {
        if (letter.swedishNumber() && environment.containsProperty(BANK_ID)) {
            return texts.getMessage("notice.eids.swedish", null, language);
        }
        List<String> eids = settings.eids();
        int last = eids.size() - 1;
        return last == 0
                ? eids.get(0)
                : String.join(", ", eids.subList(0, last)) + " " + texts.getMessage("notice.or", null, language) + " "
                        + eids.get(last);
    }
}

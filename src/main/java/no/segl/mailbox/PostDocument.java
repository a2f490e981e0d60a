package no.segl.mailbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.mailbox.DigitalMailbox.Consignment;

/**
 * What stands outside on a copy: a Standard Business Document of the type "digital", as eFormidling reads it. What is left
 * out here, such as when it was made and how long it lives, the integration point fills in.
 */
final class PostDocument {

    /** One name for all: file names are shown where a title may be too much. */
    static final String FILE = "signert-dokument.pdf";

    static final String TYPE = "digital";

    private static final String STANDARD = "urn:no:difi:digitalpost:xsd:digital::digital";
    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final String NORWEGIAN_ORGANISATION = "0192:";

    private PostDocument() {}

    /** @param today from when on the person may see it */
    static Map<String, Object> of(Consignment copy, MailboxSettings settings, LocalDate today) {
        String id = copy.id().toString();
        return Map.of(
                "standardBusinessDocumentHeader",
                Map.of(
                        "headerVersion",
                        "1.0",
                        "sender",
                        List.of(partner(NORWEGIAN_ORGANISATION + settings.sender())),
                        "receiver",
                        List.of(partner(copy.to().value())),
                        "documentIdentification",
                        Map.of("standard", STANDARD, "typeVersion", "1.0", "type", TYPE, "instanceIdentifier", id),
                        "businessScope",
                        Map.of("scope", List.of(conversation(id, settings.process())))),
                TYPE,
                Map.of(
                        "sikkerhetsnivaa",
                        Integer.valueOf(settings.securityLevel()),
                        "hoveddokument",
                        FILE,
                        "tittel",
                        copy.title(),
                        "spraak",
                        copy.language().tag(),
                        "digitalPostInfo",
                        Map.of("virkningsdato", today.toString(), "aapningskvittering", false)));
    }

    private static Map<String, Object> partner(String identifier) {
        return Map.of("identifier", Map.of("value", identifier, "authority", AUTHORITY));
    }

    /** Each copy is a conversation of its own, which has the same id. */
    private static Map<String, Object> conversation(String id, String process) {
        return Map.of("type", "ConversationId", "instanceIdentifier", id, "identifier", process);
    }
}

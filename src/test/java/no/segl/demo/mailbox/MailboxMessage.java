package no.segl.demo.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message on its way through the integration point. */
public final class MailboxMessage {

    private final JsonNode document;
    private final List<String> statuses = new ArrayList<>(List.of("OPPRETTET"));
    private @Nullable String fileName;
    private byte[] file = {};
    private int sent;
    private Instant sentAt = Instant.EPOCH;

    MailboxMessage(JsonNode document) {
        this.document = document;
    }

    /** The Standard Business Document, as it came. */
    public JsonNode document() {
        return document;
    }

    public String id() {
        return document.at("/standardBusinessDocumentHeader/documentIdentification/instanceIdentifier")
                .asText();
    }

    public String receiver() {
        return document.at("/standardBusinessDocumentHeader/receiver/0/identifier/value")
                .asText();
    }

    boolean isWellAddressed(String sender) {
        JsonNode header = document.path("standardBusinessDocumentHeader");
        return header.at("/documentIdentification/standard").asText().equals(Capabilities.DIGITAL)
                && header.at("/sender/0/identifier/value").asText().equals(sender)
                && header.at("/businessScope/scope/0/type").asText().equals("ConversationId")
                && document.at("/digital/sikkerhetsnivaa").isInt()
                && document.at("/digital/digitalPostInfo/aapningskvittering").isBoolean()
                && document.at("/digital/spraak").asText().length() == 2;
    }

    public String title() {
        return document.at("/digital/tittel").asText();
    }

    public synchronized byte[] file() {
        return file.clone();
    }

    public synchronized @Nullable String fileName() {
        return fileName;
    }

    /** How often somebody let it go: the mailbox shows each of them. */
    public synchronized int timesSent() {
        return sent;
    }

    public synchronized Instant sentAt() {
        return sentAt;
    }

    synchronized List<String> statuses() {
        return List.copyOf(statuses);
    }

    synchronized void add(String status) {
        statuses.add(status);
    }

    /** @return false if it has a file of that name */
    synchronized boolean give(String name, byte[] content) {
        if (name.equals(fileName)) {
            return false;
        }
        fileName = name;
        file = content;
        return true;
    }

    synchronized boolean hasMainDocument() {
        return document.at("/digital/hoveddokument").asText().equals(fileName);
    }

    synchronized void send() {
        sent++;
        sentAt = Instant.now();
        statuses.add("SENDT");
    }

    /** It is gone from the integration point itself; only its statuses are left there. */
    synchronized boolean hasLeft() {
        return sent > 0;
    }
}

package no.segl.arkivmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.FiledEntry.Party;
import no.segl.signingjob.archive.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * Writes arkivmelding.xml: message type no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett of Fiks Arkiv (KS), version 1.
 * Its schema prescribes the order of elements.
 */
@Component
class Arkivmelding {

    private final ArkivmeldingSettings settings;
    private final ZoneId zone;

    Arkivmelding(ArkivmeldingSettings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    byte[] write(FiledEntry filed) {
        try {
            Xml xml = new Xml("arkivmelding");
            xml.text("system", settings.system());
            xml.text("antallFiler", filed.files().size());
            xml.begin("registrering", "journalpost");
            writeRegistration(filed, xml);
            writeJournalPost(filed, xml);
            xml.end();
            return xml.finished();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an arkivmelding cannot be written", e);
        }
    }

    private void writeRegistration(FiledEntry filed, Xml xml) throws XMLStreamException {
        JournalEntry entry = filed.entry();
        xml.text("opprettetDato", filed.filedAt());
        xml.text("opprettetAv", settings.system());
        writeCase(entry, xml);
        writeShielding(entry, xml);
        writeDocuments(filed, xml);
        xml.text("tittel", title(entry));
        xml.text("offentligTittel", entry.title());
        writeReference(filed, xml);
        for (Party sender : filed.senders()) {
            writeSender(sender, entry.shielded(), xml);
        }
        writeReceiver(filed, xml);
        writeKey("referanseEksternNoekkel", filed.key(), xml);
    }

    private void writeJournalPost(FiledEntry filed, Xml xml) throws XMLStreamException {
        EntryStatus status = filed.entry().status();
        xml.code("journalposttype", filed.entry().type());
        xml.code("journalstatus", status == EntryStatus.M ? settings.uncheckedStatus() : status);
        xml.text("dokumentetsDato", day(filed.decidedAt()));
        xml.text("mottattDato", filed.filedAt());
        if (filed.writtenOffAt() != null) {
            xml.text("avskrivningsdato", day(filed.writtenOffAt()));
        }
    }

    private static void writeCase(JournalEntry entry, Xml xml) throws XMLStreamException {
        String[] number = entry.caseNumber().value().split("/");
        xml.begin("referanseForelderMappe");
        xml.beginCatalogued("saksnummer");
        xml.catalogued("saksaar", number[0]);
        xml.catalogued("sakssekvensnummer", number[1]);
        xml.end();
        xml.end();
    }

    private void writeShielding(JournalEntry entry, Xml xml) throws XMLStreamException {
        if (entry.shielded()) {
            xml.begin("skjerming");
            xml.code("tilgangsrestriksjon", settings.accessRestriction());
            xml.text("skjermingshjemmel", settings.shieldingAuthority());
            xml.end();
        }
    }

    private void writeDocuments(FiledEntry filed, Xml xml) throws XMLStreamException {
        List<FiledEntry.File> files = filed.files();
        for (int i = 0; i < files.size(); i++) {
            FiledEntry.File file = files.get(i);
            xml.begin("dokumentbeskrivelse");
            xml.code("dokumentstatus", "F");
            xml.text("tittel", file.title());
            xml.code("tilknyttetRegistreringSom", i == 0 ? "H" : "V");
            xml.text("dokumentnummer", i + 1);
            writeShielding(filed.entry(), xml);
            DocumentObject.write(file, variant(file), xml);
            xml.end();
        }
    }

    private String variant(FiledEntry.File file) {
        return file.variant().equals("S") ? settings.signedVariant() : file.variant();
    }

    /** Both lines: the public one is told apart by offentligTittel. */
    private static String title(JournalEntry entry) {
        return entry.sensitiveTitle() == null ? entry.title() : entry.title() + " – " + entry.sensitiveTitle();
    }

    private void writeReference(FiledEntry filed, Xml xml) throws XMLStreamException {
        xml.begin("kryssreferanse");
        xml.begin("referanseTilRegistrering");
        xml.beginCatalogued("referanseEksternNoekkel");
        writeKey(filed.answers().value(), xml);
        xml.end();
        xml.end();
        xml.end();
    }

    private void writeSender(Party sender, boolean shielded, Xml xml) throws XMLStreamException {
        xml.begin("korrespondansepart");
        xml.code("korrespondanseparttype", "EA");
        xml.text("korrespondansepartNavn", sender.name());
        if (settings.nationalIds() && sender.number() != null && sender.number().isNorwegian()) {
            xml.text("personid", sender.number().value());
        }
        xml.text("erSkjermet", shielded);
        xml.text("erPersonnavn", true);
        xml.end();
    }

    /** It is the receiver who has to follow an incoming entry up, and with whom that ends. */
    private void writeReceiver(FiledEntry filed, Xml xml) throws XMLStreamException {
        xml.begin("korrespondansepart");
        xml.code("korrespondanseparttype", "IM");
        xml.text("korrespondansepartNavn", filed.unit());
        xml.text("erSkjermet", false);
        xml.text("erPersonnavn", false);
        if (filed.writtenOffAt() != null && filed.entry().writtenOff() != null) {
            xml.begin("avskrivning");
            xml.text("avskrivningsdato", day(filed.writtenOffAt()));
            xml.begin("avskrevetAv");
            xml.catalogued("navn", filed.unit());
            xml.end();
            xml.code("avskrivningsmaate", filed.entry().writtenOff());
            xml.end();
        }
        xml.end();
    }

    private void writeKey(String element, String key, Xml xml) throws XMLStreamException {
        xml.begin(element);
        writeKey(key, xml);
        xml.end();
    }

    private void writeKey(String key, Xml xml) throws XMLStreamException {
        xml.catalogued("fagsystem", settings.system());
        xml.catalogued("noekkel", key);
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}

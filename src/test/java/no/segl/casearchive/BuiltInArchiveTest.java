package no.segl.casearchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Refused;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseStatus;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.archive.NotInArchive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SeglTest
class BuiltInArchiveTest {

    private static final EntryTitle CONTRACT = new EntryTitle("Arbeidsavtale", "Kari Nordmann", true);
    private static final byte[] LETTER = pdf("letter");
    private static final byte[] SIGNED = pdf("/ByteRange [0 1 2 3]");

    @Autowired
    private CaseArchive archive;

    @Autowired
    private BuiltInArchive builtIn;

    @Autowired
    private Contents contents;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void aCaseIsNumberedWithinItsYear() {
        CaseFile first = archive.openCase("Ansettelse", Set.of("saksbehandler"));
        CaseFile second = archive.openCase("Ansettelse", Set.of("saksbehandler"));

        assertThat(first.number().value()).matches("20[0-9]{2}/[1-9][0-9]*");
        assertThat(sequence(second)).isGreaterThan(sequence(first));
        assertThat(archive.findCase(first.number())).contains(first);
        assertThat(first.status()).isEqualTo(CaseStatus.B);
    }

    @Test
    void aNumberGivenByTheCallerIsNeverHandedOutAgain() {
        CaseFile last = archive.openCase("Ansettelse", Set.of("saksbehandler"));
        int next = sequence(last) + 1;
        CaseNumber taken = new CaseNumber(CaseNumbers.yearOf(last.number()) + "/" + next);
        builtIn.openCase(Optional.of(taken), new Opening("Fra fagsystemet", CaseStatus.A, Set.of("saksbehandler")));

        CaseFile counted = archive.openCase("Ansettelse", Set.of("saksbehandler"));

        assertThat(sequence(counted)).isEqualTo(next + 1);
        assertThatThrownBy(() -> builtIn.openCase(
                        Optional.of(taken), new Opening("En gang til", CaseStatus.B, Set.of("saksbehandler"))))
                .isInstanceOf(Refused.class)
                .hasMessage("caseNumber.taken at caseNumber");
    }

    @Test
    void anEntryKeepsWhatWasWrittenAndIsNumberedWithinItsCase() {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();

        JournalEntry first = archive.addEntry(number, EntryType.U, EntryStatus.R, CONTRACT);
        JournalEntry second = archive.addEntry(number, EntryType.I, EntryStatus.J, CONTRACT);

        assertThat(archive.findCaseOf(second.id()).orElseThrow().entries()).containsExactly(first, second);
        assertThat(first.number().value()).isEqualTo(1);
        assertThat(second.number().value()).isEqualTo(2);
        assertThat(first.sensitiveTitle()).isEqualTo("Kari Nordmann");
        assertThat(first.shielded()).isTrue();
    }

    @Test
    void aDocumentIsFoundFromItsCaseAndComesBackByteForByte() throws Exception {
        JournalEntry entry = letter();

        ArchivedDocument added = archive.addDocument(entry.id(), "Brev", "P", LETTER);

        assertThat(archive.content(added.id())).isEqualTo(LETTER);
        assertThat(added.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(LETTER)));
        assertThat(archive.findCaseOf(added.id()).orElseThrow().entries().get(0).documents())
                .containsExactly(added);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        EntryId unknown = new EntryId(UUID.randomUUID().toString());

        assertThat(archive.findCase(new CaseNumber("1999/1"))).isEmpty();
        assertThat(archive.findCaseOf(new EntryId("no such form"))).isEmpty();
        assertThatThrownBy(() -> archive.content(new DocumentId("1"))).isInstanceOf(NotInArchive.class);
        assertThatThrownBy(() -> archive.addDocument(unknown, "Brev", "P", LETTER))
                .isInstanceOf(NotInArchive.class);
    }

    @Test
    void filingTheSameKeyAgainAnswersWithTheEntryThatIsThere() {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();
        String key = UUID.randomUUID().toString();

        JournalEntry filed = archive.file(key, number, EntryStatus.M, CONTRACT, SIGNED);
        JournalEntry again = archive.file(key, number, EntryStatus.M, CONTRACT, SIGNED);

        assertThat(again).isEqualTo(filed);
        assertThat(archive.findCase(number).orElseThrow().entries()).containsExactly(filed);
        assertThat(filed.type()).isEqualTo(EntryType.I);
    }

    @Test
    void aSignedFileIsFiledAsSignedAndAScanIsNot() {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();

        JournalEntry signed = archive.file(UUID.randomUUID().toString(), number, EntryStatus.M, CONTRACT, SIGNED);
        JournalEntry scanned = archive.file(UUID.randomUUID().toString(), number, EntryStatus.M, CONTRACT, LETTER);
        JournalEntry told = archive.file(UUID.randomUUID().toString(), number, EntryStatus.M, CONTRACT, null);

        assertThat(signed.documents()).extracting(ArchivedDocument::variant).containsExactly("S");
        assertThat(scanned.documents()).extracting(ArchivedDocument::variant).containsExactly("A");
        assertThat(told.documents()).isEmpty();
    }

    @Test
    void anEntryIsSentAndReopenedButLeavesTheArchivedStateNeverAgain() {
        EntryId entry = letter().id();

        archive.changeStatus(entry, EntryStatus.E);
        archive.changeStatus(entry, EntryStatus.R);
        archive.changeStatus(entry, EntryStatus.A);
        archive.changeStatus(entry, EntryStatus.A);

        assertThatThrownBy(() -> archive.changeStatus(entry, EntryStatus.R)).isInstanceOf(ArchiveConflict.class);
        assertThat(find(entry).status()).isEqualTo(EntryStatus.A);
    }

    @Test
    void anEntryIsWrittenOffInOneWay() {
        EntryId entry = letter().id();

        archive.writeOff(entry, "TO");
        archive.writeOff(entry, "TO");

        assertThat(find(entry).writtenOff()).isEqualTo("TO");
        assertThatThrownBy(() -> archive.writeOff(entry, "TE")).isInstanceOf(ArchiveConflict.class);
        assertThatThrownBy(() -> archive.writeOff(letter().id(), "XX")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentIsCheckedOutByOneAtATime() {
        DocumentId document = letterDocument();

        contents.checkOut(document, "kari");
        contents.checkOut(document, "kari");

        assertThatThrownBy(() -> contents.checkOut(document, "ola")).isInstanceOf(ArchiveConflict.class);
        assertThat(contents.checkIn(document).checkedOutBy()).isNull();
        assertThat(contents.checkOut(document, "ola").checkedOutBy()).isEqualTo("ola");
    }

    @Test
    void whoHasCheckedOutAddsAVersionAndTheFirstIsKept() {
        DocumentId document = letterDocument();
        contents.checkOut(document, "kari");

        contents.addVersion(document, new Pdf(SIGNED), "kari");

        assertThat(archive.content(document)).isEqualTo(SIGNED);
        assertThat(versionsOf(document)).isEqualTo(2);
        assertThatThrownBy(() -> contents.addVersion(document, new Pdf(LETTER), "ola"))
                .isInstanceOf(ArchiveConflict.class);
    }

    @Test
    void whatWasSentGetsNoNewVersion() {
        EntryId entry = letter().id();
        DocumentId document = archive.addDocument(entry, "Brev", "P", LETTER).id();
        contents.checkOut(document, "kari");
        archive.changeStatus(entry, EntryStatus.E);

        assertThatThrownBy(() -> contents.addVersion(document, new Pdf(SIGNED), "kari"))
                .isInstanceOf(ArchiveConflict.class);

        assertThat(archive.content(document)).isEqualTo(LETTER);
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatAVersionHolds() {
        UUID document = UUID.fromString(letterDocument().value());

        assertThatThrownBy(() ->
                        sql.update("update archive_document_version set content = '' where document_id = ?", document))
                .hasMessageContaining("never changed");
    }

    private JournalEntry letter() {
        return archive.addEntry(
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number(), EntryType.U, EntryStatus.R, CONTRACT);
    }

    private DocumentId letterDocument() {
        return archive.addDocument(letter().id(), "Brev", "P", LETTER).id();
    }

    private JournalEntry find(EntryId entry) {
        return archive.findCaseOf(entry).orElseThrow().entries().get(0);
    }

    private int versionsOf(DocumentId document) {
        return sql.queryForObject(
                "select count(*) from archive_document_version where document_id = ?",
                Integer.class,
                UUID.fromString(document.value()));
    }

    private static int sequence(CaseFile file) {
        return CaseNumbers.sequenceOf(file.number());
    }

    private static byte[] pdf(String body) {
        return ("%PDF-1.7\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }
}

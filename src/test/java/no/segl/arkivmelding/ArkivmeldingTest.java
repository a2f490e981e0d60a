package no.segl.arkivmelding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.segl.demo.archive.ArchivePackageFile;
import no.segl.demo.archive.ArkivmeldingSchema;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.document.Sha256;
import org.junit.jupiter.api.Test;

class ArkivmeldingTest {

    private static final String POST = "/arkivmelding/registrering";

    @Test
    void aSignedDocumentIsAnIncomingEntryOfTheCaseThatNobodyHasCheckedYet() {
        var message = read(Filed.signed());

        message.says("/arkivmelding/system", "Segl");
        message.says("/arkivmelding/antallFiler", "1");
        message.says(POST + "/referanseForelderMappe/saksnummer/saksaar", "2026");
        message.says(POST + "/referanseForelderMappe/saksnummer/sakssekvensnummer", "12");
        message.says(POST + "/journalposttype/kode", "I");
        message.says(POST + "/journalstatus/kode", "M");
        message.says(POST + "/tittel", "Arbeidsavtale <fast> & \"hel\"");
        message.says(POST + "/offentligTittel", "Arbeidsavtale <fast> & \"hel\"");
        message.says("count(" + POST + "/skjerming)", "0");
        message.says(POST + "/referanseEksternNoekkel/fagsystem", "Segl");
        message.says(POST + "/referanseEksternNoekkel/noekkel", "job/1/signed");
        message.says(POST + "/kryssreferanse/referanseTilRegistrering/referanseEksternNoekkel/noekkel", "outgoing");
        message.says("count(//avskrivning)", "0");
    }

    @Test
    void daysAreThoseOfTheMunicipality() {
        var message = read(Filed.signed());

        message.says(POST + "/dokumentetsDato", "2026-03-03");
        message.says(POST + "/mottattDato", "2026-03-02T23:40:00Z");
        message.says(POST + "/opprettetDato", "2026-03-02T23:40:00Z");
    }

    @Test
    void theDocumentIsSignedAndFinishedAndCanBeCheckedToBeWhole() {
        var message = read(Filed.signed());
        String document = POST + "/dokumentbeskrivelse";

        message.says(document + "/dokumentstatus/kode", "F");
        message.says(document + "/tilknyttetRegistreringSom/kode", "H");
        message.says(document + "/dokumentobjekt/variantformat/kode", "S");
        message.says(document + "/dokumentobjekt/mimeType", "application/pdf");
        message.says(document + "/dokumentobjekt/referanseDokumentfil", "2026-12-4.pdf");
        message.says(document + "/dokumentobjekt/sjekksum", Sha256.of(Filed.PDF));
        message.says(document + "/dokumentobjekt/sjekksumAlgoritme", "SHA-256");
        message.says(document + "/dokumentobjekt/filstoerrelse", String.valueOf(Filed.PDF.length));
    }

    @Test
    void everySignerSendsItAndTheUnitThatAskedGetsIt() {
        var message = read(Filed.signed());

        message.says("count(" + POST + "/korrespondansepart)", "3");
        message.says(POST + "/korrespondansepart[1]/korrespondanseparttype/kode", "EA");
        message.says(POST + "/korrespondansepart[1]/korrespondansepartNavn", "Kari Prøve");
        message.says(POST + "/korrespondansepart[1]/erPersonnavn", "true");
        message.says(POST + "/korrespondansepart[1]/erSkjermet", "false");
        message.says(POST + "/korrespondansepart[2]/korrespondansepartNavn", "Ola Prøve");
        message.says(POST + "/korrespondansepart[3]/korrespondanseparttype/kode", "IM");
        message.says(POST + "/korrespondansepart[3]/korrespondansepartNavn", "Personal");
        message.says("count(//personid)", "0");
    }

    @Test
    void numbersGoAlongOnlyWhereTheMunicipalityWantsItAndOnlyOfThoseWhoSignForThemselves() {
        var message = read(Filed.signed(), new ArkivmeldingSettings("Segl", "S", "M", "UO", "Offl. § 13", true));

        message.says("count(//personid)", "1");
        message.says(POST + "/korrespondansepart[1]/personid", "17912099997");
    }

    @Test
    void theSecondLineIsNeverInThePublicTitleWhetherShieldedOrNot() {
        var message = read(Filed.withASecondLineThatIsNotShielded());

        message.says(POST + "/tittel", "Arbeidsavtale – Kari Prøve");
        message.says(POST + "/offentligTittel", "Arbeidsavtale");
    }

    @Test
    void aShieldedEntrySaysWhatThePublicMayReadAndByWhatTheRestIsKeptFromIt() {
        var settings = new ArkivmeldingSettings("Segl", "S", "M", "P", "Offl. § 13, jf. fvl. § 13", false);
        var message = read(Filed.shielded(), settings);

        message.says(POST + "/tittel", "Arbeidsavtale – Vikariat i barnevernet");
        message.says(POST + "/offentligTittel", "Arbeidsavtale");
        message.says(POST + "/skjerming/tilgangsrestriksjon/kode", "P");
        message.says(POST + "/skjerming/skjermingshjemmel", "Offl. § 13, jf. fvl. § 13");
        message.says(POST + "/dokumentbeskrivelse/skjerming/tilgangsrestriksjon/kode", "P");
        message.says("count(" + POST + "/korrespondansepart[erSkjermet='true'])", "2");
        assertThat(message.file.value(POST + "/dokumentbeskrivelse/tittel")).doesNotContain("barnevernet");
    }

    @Test
    void anExpiryCarriesNoFileAndIsWrittenOffByTheOneWhoGotIt() {
        var message = read(Filed.expired());

        message.says("/arkivmelding/antallFiler", "0");
        message.says("count(//dokumentbeskrivelse)", "0");
        message.says(POST + "/tittel", "Arbeidsavtale – frist utløpt");
        message.says(POST + "/journalstatus/kode", "J");
        message.says(POST + "/avskrivningsdato", "2026-03-11");
        String writeOff = POST + "/korrespondansepart[korrespondanseparttype/kode='IM']/avskrivning";
        message.says(writeOff + "/avskrivningsdato", "2026-03-11");
        message.says(writeOff + "/avskrevetAv/navn", "Personal");
        message.says(writeOff + "/avskrivningsmaate/kode", "TO");
        message.says("count(//avskrivning)", "1");
    }

    @Test
    void anArchiveWithOtherCodesGetsItsOwn() {
        var message = read(Filed.signed(), new ArkivmeldingSettings("E-sign", "A", "S", "UO", "Offl. § 13", false));

        message.says("/arkivmelding/system", "E-sign");
        message.says(POST + "/referanseEksternNoekkel/fagsystem", "E-sign");
        message.says(POST + "/journalstatus/kode", "S");
        message.says("//variantformat/kode", "A");
    }

    @Test
    void whatWasCheckedMeanwhileSaysSo() {
        read(Filed.with(EntryStatus.J)).says(POST + "/journalstatus/kode", "J");
    }

    @Test
    void furtherFilesAreAttachments() {
        FiledEntry signed = Filed.signed();
        var message = read(signed.with(List.of(
                signed.files().get(0),
                new FiledEntry.File("history.txt", "Historikk", "text/plain", "A", "x".getBytes(UTF_8)))));

        message.says("/arkivmelding/antallFiler", "2");
        message.says("//dokumentbeskrivelse[2]/tilknyttetRegistreringSom/kode", "V");
        message.says("//dokumentbeskrivelse[2]/dokumentnummer", "2");
        message.says("//dokumentbeskrivelse[2]/dokumentobjekt/variantformat/kode", "A");
        assertThat(message.file.names()).containsExactly("arkivmelding.xml", "2026-12-4.pdf", "history.txt");
        assertThat(message.file.file("2026-12-4.pdf")).isEqualTo(Filed.PDF);
    }

    @Test
    void whatXmlCannotCarryIsLeftOut() {
        read(Filed.titled("Avtale\u0000 \u000bnr. 1 \ud83d\ude00\ufffe"))
                .says(POST + "/tittel", "Avtale nr. 1 \ud83d\ude00");
    }

    @Test
    void theSameEntryGivesTheSameBytes() {
        byte[] first = packages(Filed.SETTINGS).pack(Filed.signed());

        assertThat(packages(Filed.SETTINGS).pack(Filed.signed())).isEqualTo(first);
    }

    private static ZippedArkivmelding packages(ArkivmeldingSettings settings) {
        return new ZippedArkivmelding(new Arkivmelding(settings, Filed.OSLO));
    }

    private static Message read(FiledEntry filed) {
        return read(filed, Filed.SETTINGS);
    }

    private static Message read(FiledEntry filed, ArkivmeldingSettings settings) {
        var file = new ArchivePackageFile(packages(settings).pack(filed));
        assertThat(ArkivmeldingSchema.faults(file.metadata())).isEmpty();
        return new Message(file);
    }

    private record Message(ArchivePackageFile file) {

        void says(String path, String value) {
            assertThat(file.value(path)).as(path).isEqualTo(value);
        }
    }
}

package no.segl.arkivmelding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;

/** What was filed: by one who signs for herself and one who signs for an organisation. */
final class Filed {

    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final ArkivmeldingSettings SETTINGS = new ArkivmeldingSettings("Segl", "S", "M", "UO", "Offl. § 13", false);
    static final byte[] PDF = "%PDF-1.7 æøå".getBytes(UTF_8);

    private static final Instant NEARLY_MIDNIGHT_BUT_NOT_IN_OSLO = Instant.parse("2026-03-02T23:30:00Z");
    private static final Instant TEN_MINUTES_LATER = Instant.parse("2026-03-02T23:40:00Z");
    private static final Instant A_WEEK_LATER = Instant.parse("2026-03-11T09:00:00Z");

    private Filed() {}

    static FiledEntry signed() {
        return titled("Arbeidsavtale <fast> & \"hel\"");
    }

    static FiledEntry titled(String title) {
        return filed("signed", EntryStatus.M, new EntryTitle(title, null, false), null);
    }

    static FiledEntry with(EntryStatus status) {
        return filed("signed", status, new EntryTitle("Arbeidsavtale", null, false), null);
    }

    static FiledEntry shielded() {
        return filed("signed", EntryStatus.M, new EntryTitle("Arbeidsavtale", "Vikariat i barnevernet", true), null);
    }

    static FiledEntry withASecondLineThatIsNotShielded() {
        return filed("signed", EntryStatus.M, new EntryTitle("Arbeidsavtale", "Kari Prøve", false), null);
    }

    static FiledEntry expired() {
        return filed(
                        "expired",
                        EntryStatus.J,
                        new EntryTitle("Arbeidsavtale – frist utløpt", null, false),
                        A_WEEK_LATER)
                .with(List.of());
    }

    private static FiledEntry filed(
            String occasion, EntryStatus status, EntryTitle title, @Nullable Instant writtenOffAt) {
        return new FiledEntry(
                "job/1/" + occasion,
                new JournalEntry(
                        new EntryId("incoming"),
                        new CaseNumber("2026/12"),
                        new EntryNumber(4),
                        EntryType.I,
                        status,
                        title.line1(),
                        title.line2(),
                        title.shielded(),
                        writtenOffAt == null ? null : "TO",
                        List.of()),
                new EntryId("outgoing"),
                NEARLY_MIDNIGHT_BUT_NOT_IN_OSLO,
                TEN_MINUTES_LATER,
                writtenOffAt,
                "Personal",
                List.of(
                        new FiledEntry.Party("Kari Prøve", new NationalId("17912099997")),
                        new FiledEntry.Party("Ola Prøve", null)),
                List.of(new FiledEntry.File("2026-12-4.pdf", title.line1(), "application/pdf", "S", PDF)));
    }
}

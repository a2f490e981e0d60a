package no.segl.casearchive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.CaseStatus;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.archive.NotInArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Cases and their journal entries. In an address a case is /2026/123, 2026%2F123 or 2026-123. */
@RestController
@InBuiltInArchive
@RequestMapping("/api/archive")
@Tag(name = "Archive")
class CaseController {

    private static final String WITHIN_YEAR = "/cases/{year:[0-9]{4}}/{sequence:[0-9]{1,9}}";

    private final BuiltInArchive archive;
    private final StaffCases cases;

    CaseController(BuiltInArchive archive, StaffCases cases) {
        this.archive = archive;
        this.cases = cases;
    }

    record NewCase(
            @Nullable String caseNumber,
            @Nullable String title,
            @Nullable String status) {}

    @PostMapping("/cases")
    @Operation(
            summary = "Open a case, with the given number or the next one of this year",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewCase.class))))
    ResponseEntity<CaseAnswer> open(@RequestBody ObjectNode wanted, Staff staff) {
        Wish wish = new Wish(wanted, "caseNumber", "title", "status");
        Optional<CaseNumber> number = wish.caseNumber(wish.text(wanted, "caseNumber"));
        String title = wish.caseTitle(wish.text(wanted, "title"));
        CaseStatus status = wish.code("status", wish.text(wanted, "status"), CaseStatus.class, CaseStatus.B);
        wish.refuseIfFaulty();
        CaseFile opened = archive.openCase(number, new Opening(title, status, staff.groups()));
        return created("/api/archive/cases/" + opened.number(), CaseAnswer.of(opened));
    }

    @GetMapping(WITHIN_YEAR)
    @Operation(summary = "A case with its journal entries and their documents")
    CaseAnswer read(@PathVariable String year, @PathVariable String sequence, Staff staff) {
        return read(year + "/" + sequence, staff);
    }

    @Hidden
    @GetMapping("/cases/{caseNumber}")
    CaseAnswer read(@PathVariable String caseNumber, Staff staff) {
        return CaseAnswer.of(find(caseNumber, staff));
    }

    record NewEntry(
            @Nullable String type,
            @Nullable String title,
            @Nullable String sensitiveTitle,
            @Nullable Boolean shielded,
            @Nullable String status) {}

    @PostMapping(WITHIN_YEAR + "/journal-entries")
    @Operation(
            summary = "Add a journal entry to a case",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewEntry.class))))
    ResponseEntity<CaseAnswer.EntryAnswer> add(
            @PathVariable String year, @PathVariable String sequence, @RequestBody ObjectNode wanted, Staff staff) {
        return add(year + "/" + sequence, wanted, staff);
    }

    @Hidden
    @PostMapping("/cases/{caseNumber}/journal-entries")
    ResponseEntity<CaseAnswer.EntryAnswer> add(
            @PathVariable String caseNumber, @RequestBody ObjectNode wanted, Staff staff) {
        CaseNumber number = find(caseNumber, staff).number();
        Wish wish = new Wish(wanted, "type", "title", "sensitiveTitle", "shielded", "status");
        String typed = wish.text(wanted, "type");
        wish.demandGiven("type", typed);
        EntryType type = wish.code("type", typed, EntryType.class, EntryType.U);
        EntryStatus usual = type == EntryType.I ? EntryStatus.M : EntryStatus.R;
        EntryStatus status = wish.code("status", wish.text(wanted, "status"), EntryStatus.class, usual);
        EntryTitle title = new EntryTitle(
                wish.title(wish.text(wanted, "title")),
                wish.sensitiveTitle(wish.text(wanted, "sensitiveTitle")),
                wish.flag(wanted, "shielded"));
        wish.refuseIfFaulty();
        JournalEntry added = archive.addEntry(number, type, status, title);
        return created("/api/archive/journal-entries/" + added.id(), CaseAnswer.EntryAnswer.of(added));
    }

    @GetMapping("/journal-entries/{id}")
    @Operation(summary = "A journal entry with its documents")
    CaseAnswer.EntryAnswer entry(@PathVariable String id, Staff staff) {
        return CaseAnswer.EntryAnswer.of(cases.entry(new EntryId(id), staff).entry());
    }

    private CaseFile find(String typed, Staff staff) {
        return CaseNumber.parse(typed.replace('-', '/'))
                .map(number -> cases.find(number, staff))
                .orElseThrow(() -> new NotInArchive("case of that number"));
    }

    private static <T> ResponseEntity<T> created(String path, T answer) {
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .build()
                        .toUri())
                .body(answer);
    }
}

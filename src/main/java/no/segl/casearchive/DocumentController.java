package no.segl.casearchive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.segl.casearchive.CaseAnswer.DocumentAnswer;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Documents on journal entries: added, read, checked out, changed by a new version, checked in. */
@RestController
@InBuiltInArchive
@RequestMapping("/api/archive")
@Tag(name = "Archive")
class DocumentController {

    private final BuiltInArchive archive;
    private final StaffCases cases;
    private final Contents contents;

    DocumentController(BuiltInArchive archive, StaffCases cases, Contents contents) {
        this.archive = archive;
        this.cases = cases;
        this.contents = contents;
    }

    @PostMapping(path = "/journal-entries/{id}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Add a PDF to a journal entry; without a title it is called as the entry")
    ResponseEntity<DocumentAnswer> add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String variant,
            Staff staff)
            throws IOException {
        JournalEntry entry = cases.entry(new EntryId(id), staff).entry();
        Wish wish = new Wish();
        Pdf pdf = wish.pdf(bytes(document));
        String called = wish.title(title, entry.title());
        String kept = wish.variant(variant, "P");
        wish.refuseIfFaulty();
        ArchivedDocument added = archive.addDocument(entry.id(), called, kept, pdf.content());
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/api/archive/documents/" + added.id())
                        .build()
                        .toUri())
                .body(DocumentAnswer.of(added));
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "The newest version of a document, as PDF")
    ResponseEntity<byte[]> read(@PathVariable String id, Staff staff) {
        DocumentId document = theirs(id, staff);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(id + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(archive.content(document));
    }

    @PostMapping(path = "/documents/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Add a version to a document that one has checked out")
    DocumentAnswer addVersion(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(required = false) @Nullable String by,
            Staff staff)
            throws IOException {
        DocumentId existing = theirs(id, staff);
        Wish wish = new Wish();
        Pdf pdf = wish.pdf(bytes(document));
        String who = wish.by(by);
        wish.refuseIfFaulty();
        return DocumentAnswer.of(contents.addVersion(existing, pdf, who));
    }

    record Checkout(@Nullable String by) {}

    @PutMapping("/documents/{id}/checkout")
    @Operation(
            summary = "Check a document out, which keeps it from being signed",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Checkout.class))))
    DocumentAnswer checkOut(@PathVariable String id, @RequestBody ObjectNode checkout, Staff staff) {
        DocumentId document = theirs(id, staff);
        Wish wish = new Wish(checkout, "by");
        String who = wish.by(wish.text(checkout, "by"));
        wish.refuseIfFaulty();
        return DocumentAnswer.of(contents.checkOut(document, who));
    }

    @DeleteMapping("/documents/{id}/checkout")
    @Operation(summary = "Check a document in")
    DocumentAnswer checkIn(@PathVariable String id, Staff staff) {
        return DocumentAnswer.of(contents.checkIn(theirs(id, staff)));
    }

    private DocumentId theirs(String id, Staff staff) {
        return cases.document(new DocumentId(id), staff).document().id();
    }

    private static byte @Nullable [] bytes(@Nullable MultipartFile uploaded) throws IOException {
        return uploaded == null ? null : uploaded.getBytes();
    }
}

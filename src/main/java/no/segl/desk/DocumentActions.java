package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.WriteLetter;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is done to a document from the page of its journal entry, which answers. */
@Controller
@RequestMapping("/desk/documents/{id}")
class DocumentActions {

    private static final String FORM = "documents";

    private final StaffCases cases;
    private final WriteLetter letters;
    private final EntryView view;
    private final TypedFaults faults;
    private final LetterFaults letterFaults;

    DocumentActions(
            StaffCases cases, WriteLetter letters, EntryView view, TypedFaults faults, LetterFaults letterFaults) {
        this.cases = cases;
        this.letters = letters;
        this.view = view;
        this.faults = faults;
        this.letterFaults = letterFaults;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> document(@PathVariable String id, Staff staff) {
        byte[] content = cases.content(new DocumentId(id), staff);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(id + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    @PostMapping("/checkout")
    String checkOut(@PathVariable DocumentId id, Staff staff, Model model, HttpServletResponse response) {
        return answer(id, "checkout", staff, model, response, () -> cases.checkOut(id, staff));
    }

    @PostMapping("/checkin")
    String checkIn(@PathVariable DocumentId id, Staff staff, Model model, HttpServletResponse response) {
        return answer(id, "checkin", staff, model, response, () -> letters.checkIn(id, staff));
    }

    @PostMapping("/takeover")
    String takeOver(@PathVariable DocumentId id, Staff staff, Model model, HttpServletResponse response) {
        return answer(id, "takeover", staff, model, response, () -> cases.takeOver(id, staff));
    }

    @PostMapping("/version")
    String replace(
            @PathVariable DocumentId id,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            Staff staff,
            Model model,
            HttpServletResponse response)
            throws IOException {
        byte[] pdf = document == null ? new byte[0] : document.getBytes();
        return answer(id, "version", staff, model, response, () -> letters.replace(id, pdf, staff));
    }

    private String answer(
            DocumentId id, String done, Staff staff, Model model, HttpServletResponse response, Runnable action) {
        EntryId entry = cases.document(id, staff).entry().id();
        try {
            action.run();
            return "redirect:/desk/entries/" + entry + "?done=" + done;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return view.show(entry, letterFaults.of(FORM, false, id, refused, staff), staff, model);
        } catch (ArchiveConflict late) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return view.show(entry, faults.conflict(FORM, late.action()), staff, model);
        }
    }
}

package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A journal entry: its documents, who works on them, and whether they can be signed. */
@Controller
@RequestMapping("/desk/entries/{id}")
class EntryPage {

    private static final Set<String> DONE =
            Set.of("entry", "upload", "letter", "checkout", "checkin", "takeover", "version");

    private final StaffCases cases;
    private final EntryView view;
    private final TypedFaults faults;

    EntryPage(StaffCases cases, EntryView view, TypedFaults faults) {
        this.cases = cases;
        this.view = view;
        this.faults = faults;
    }

    /** @param done what was done a moment ago */
    @GetMapping
    String page(
            @PathVariable String id, @RequestParam(required = false) @Nullable String done, Staff staff, Model model) {
        model.addAttribute("done", done != null && DONE.contains(done) ? done : null);
        return view.show(new EntryId(id), FormFaults.NONE, staff, model);
    }

    @PostMapping("/documents")
    String upload(
            @PathVariable String id,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            Staff staff,
            Model model,
            HttpServletResponse response)
            throws IOException {
        EntryId entry = new EntryId(id);
        byte[] pdf = document == null ? new byte[0] : document.getBytes();
        try {
            cases.addDocument(entry, pdf, staff);
            return "redirect:/desk/entries/" + entry + "?done=upload";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return view.show(entry, faults.of("upload", refused), staff, model);
        } catch (ArchiveConflict late) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return view.show(entry, faults.conflict("upload", late.action()), staff, model);
        }
    }
}

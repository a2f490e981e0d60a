package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.segl.signingjob.FilePaper;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.archive.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files what came of a job on paper, from its page. */
@Controller
class PaperAction {

    private final FilePaper paper;
    private final ActionAnswers answers;

    PaperAction(FilePaper paper, ActionAnswers answers) {
        this.paper = paper;
        this.answers = answers;
    }

    @PostMapping("/desk/jobs/{id}/paper")
    String file(
            @PathVariable SigningJobId id,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable EntryId instead,
            Staff staff,
            Model model,
            HttpServletResponse response)
            throws IOException {
        model.addAttribute("typedNote", note);
        byte[] scan = TypedFile.isNone(document) ? null : document.getBytes();
        return answers.answer(
                new ActionAnswers.Form(id, "paper", "filed"),
                staff,
                model,
                response,
                () -> paper.file(id, scan, note, instead, staff));
    }
}

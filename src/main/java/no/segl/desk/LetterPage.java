package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.StaffCases.PlacedDocument;
import no.segl.signingjob.WriteLetter;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.document.PagePictures;
import no.segl.signingjob.letter.LetterTemplate;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.letter.WrittenLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a letter from a template: filled in, looked at, saved, checked in. What was typed is never lost. */
@Controller
@RequestMapping("/desk")
class LetterPage {

    private static final String PREVIEW = "preview";
    private static final String FINISH = "finish";
    private static final String FIELD = "fields.";
    private static final int PICTURE_WIDTH = 900;
    private static final int MOST_PICTURES = 12;

    private final WriteLetter letters;
    private final StaffCases cases;
    private final LetterTemplates templates;
    private final LetterFaults faults;
    private final TypedFaults conflicts;
    private final PagePictures pictures;

    LetterPage(
            WriteLetter letters,
            StaffCases cases,
            LetterTemplates templates,
            LetterFaults faults,
            TypedFaults conflicts,
            PagePictures pictures) {
        this.letters = letters;
        this.cases = cases;
        this.templates = templates;
        this.faults = faults;
        this.conflicts = conflicts;
        this.pictures = pictures;
    }

    /**
     * The letter on the table.
     *
     * @param document what it is already; null for a new one
     * @param edition what was opened; for a new one the letters that lay beside it
     */
    private record Desk(
            JournalEntry entry,
            LetterTemplate template,
            @Nullable DocumentId document,
            String edition) {

        String address() {
            return document == null
                    ? "/desk/entries/" + entry.id() + "/letter"
                    : "/desk/documents/" + document + "/letter";
        }
    }

    @GetMapping("/entries/{id}/letter")
    String begin(@PathVariable EntryId id, @RequestParam(defaultValue = "") String template, Staff staff, Model model) {
        Desk desk = new Desk(cases.entry(id, staff).entry(), templates.get(template), null, beside(id, staff));
        return show(desk, letters.begin(id, template, staff), FormFaults.NONE, List.of(), model);
    }

    @PostMapping("/entries/{id}/letter")
    String write(
            @PathVariable EntryId id,
            @RequestParam(defaultValue = "") String template,
            @RequestParam(name = "do", defaultValue = PREVIEW) String action,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        Desk desk = new Desk(cases.entry(id, staff).entry(), templates.get(template), null, edition);
        return answer(desk, action, typed, staff, model, response);
    }

    /** Only to be read by whoever has not checked it out. */
    @GetMapping("/documents/{id}/letter")
    String open(@PathVariable DocumentId id, Staff staff, Model model) {
        WrittenLetter letter = letters.get(id, staff);
        ArchivedDocument document = cases.document(id, staff).document();
        if (!document.isCheckedOutBy(staff.account())) {
            model.addAttribute("readOnly", document);
        }
        return show(desk(id, letter, letter.edition(), staff), letter.filled(), FormFaults.NONE, List.of(), model);
    }

    @PostMapping("/documents/{id}/letter")
    String rewrite(
            @PathVariable DocumentId id,
            @RequestParam(name = "do", defaultValue = PREVIEW) String action,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam Map<String, String> typed,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        return answer(desk(id, letters.get(id, staff), edition, staff), action, typed, staff, model, response);
    }

    private Desk desk(DocumentId id, WrittenLetter letter, String edition, Staff staff) {
        PlacedDocument placed = cases.document(id, staff);
        return new Desk(placed.entry(), templates.get(letter.template()), id, edition);
    }

    private String answer(
            Desk desk,
            String action,
            Map<String, String> typed,
            Staff staff,
            Model model,
            HttpServletResponse response) {
        Map<String, String> filled = filled(desk.template(), typed);
        try {
            EntryId entry = desk.entry().id();
            if (PREVIEW.equals(action)) {
                byte[] pdf = letters.preview(entry, desk.template().key(), filled, staff);
                return show(desk, filled, FormFaults.NONE, drawn(pdf), model);
            }
            if (FINISH.equals(action)) {
                letters.demandFinished(desk.template().key(), filled);
            }
            DocumentId saved = save(desk, filled, staff);
            if (FINISH.equals(action)) {
                letters.checkIn(saved, staff);
                return "redirect:/desk/entries/" + entry + "?done=checkin";
            }
            return "redirect:/desk/entries/" + entry + "?done=letter";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(desk, filled, faults.of(desk.template(), refused), List.of(), model);
        } catch (ArchiveConflict late) {
            response.setStatus(HttpStatus.CONFLICT.value());
            if (desk.document() == null) {
                model.addAttribute("beside", letters.lettersOn(desk.entry().id(), staff));
            }
            return show(newest(desk, staff), filled, conflicts.conflict("letter", late.action()), List.of(), model);
        }
    }

    /** Who has been told what was saved meanwhile may save over it. */
    private Desk newest(Desk desk, Staff staff) {
        String edition = desk.document() == null
                ? beside(desk.entry().id(), staff)
                : letters.get(desk.document(), staff).edition();
        return new Desk(desk.entry(), desk.template(), desk.document(), edition);
    }

    private String beside(EntryId entry, Staff staff) {
        return letters.lettersOn(entry, staff).stream()
                .map(letter -> letter.id().value())
                .collect(Collectors.joining(","));
    }

    private static Set<DocumentId> known(String beside) {
        return Stream.of(beside.split(",")).map(DocumentId::new).collect(Collectors.toSet());
    }

    private DocumentId save(Desk desk, Map<String, String> filled, Staff staff) {
        if (desk.document() == null) {
            return letters.write(desk.entry().id(), desk.template().key(), filled, known(desk.edition()), staff);
        }
        letters.rewrite(desk.document(), desk.edition(), filled, staff);
        return desk.document();
    }

    private static Map<String, String> filled(LetterTemplate template, Map<String, String> typed) {
        Map<String, String> filled = new HashMap<>();
        template.fields()
                .forEach(field -> filled.put(
                        field.name(),
                        typed.getOrDefault(FIELD + field.name(), "").strip()));
        return filled;
    }

    /** As part of the page: a preview is kept nowhere. */
    private List<String> drawn(byte[] pdf) {
        int pages = Math.min(pictures.pages(pdf), MOST_PICTURES);
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> "data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(pictures.png(pdf, page, PICTURE_WIDTH)))
                .toList();
    }

    private String show(Desk desk, Map<String, String> filled, FormFaults wrong, List<String> preview, Model model) {
        model.addAttribute("address", desk.address());
        model.addAttribute("edition", desk.edition());
        model.addAttribute("entry", desk.entry());
        model.addAttribute("template", desk.template());
        model.addAttribute("filled", filled);
        model.addAttribute("faults", wrong);
        model.addAttribute("preview", preview);
        return "desk/letter";
    }
}

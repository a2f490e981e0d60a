package no.segl.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.MayBeSigned;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.StaffCases.Placed;
import no.segl.signingjob.WriteLetter;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.letter.LetterTemplates;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that the page of a journal entry shows. */
@Component
class EntryView {

    private final StaffCases cases;
    private final MayBeSigned mayBeSigned;
    private final WriteLetter letters;
    private final LetterTemplates templates;
    private final Wording wording;

    EntryView(
            StaffCases cases,
            MayBeSigned mayBeSigned,
            WriteLetter letters,
            LetterTemplates templates,
            Wording wording) {
        this.cases = cases;
        this.mayBeSigned = mayBeSigned;
        this.letters = letters;
        this.templates = templates;
        this.wording = wording;
    }

    String show(EntryId id, FormFaults faults, Staff staff, Model model) {
        Placed placed = cases.entry(id, staff);
        List<String> against = mayBeSigned.against(placed, staff).stream()
                .map(wording::violation)
                .distinct()
                .toList();
        Set<String> written = placed.entry().documents().stream()
                .map(ArchivedDocument::id)
                .filter(letters::isLetter)
                .map(document -> document.value())
                .collect(Collectors.toSet());
        model.addAttribute("file", placed.file());
        model.addAttribute("entry", placed.entry());
        model.addAttribute("account", staff.account());
        model.addAttribute("letters", written);
        model.addAttribute("templates", templates.all());
        model.addAttribute("against", against);
        model.addAttribute("open", !placed.entry().status().isSettled());
        model.addAttribute("faults", faults);
        return "desk/entry";
    }
}

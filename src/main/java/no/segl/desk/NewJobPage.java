package no.segl.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.segl.desk.ContactWarnings.Warnings;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.Refused;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Sender;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.WrongState;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.rules.StartRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form for a new job. What was typed is never lost, and sending the same form twice makes one job. */
@Controller
@RequestMapping("/desk/jobs/new")
class NewJobPage {

    private static final String PAGE = "desk/new-job";
    private static final String SEND = "send";
    private static final String PAPER = "paper";
    private static final String EACH = "each";
    private static final int LOOKED_THROUGH = 50;

    private final RequestOnce requests;
    private final TypedRequest typed;
    private final StaffJobs jobs;
    private final NamedEntry entries;
    private final KeptUploads uploads;
    private final NewJobFaults faults;
    private final ContactWarnings warnings;
    private final Recipients recipients;
    private final Municipality municipality;
    private final SigningProcess process;
    private final StaffCases cases;
    private final StartRules rules;
    private final ReplacedJob replaced;
    private final TypedFaults conflicts;

    NewJobPage(
            RequestOnce requests,
            TypedRequest typed,
            StaffJobs jobs,
            NamedEntry entries,
            KeptUploads uploads,
            NewJobFaults faults,
            ContactWarnings warnings,
            Recipients recipients,
            Municipality municipality,
            SigningProcess process,
            StaffCases cases,
            StartRules rules,
            ReplacedJob replaced,
            TypedFaults conflicts) {
        this.requests = requests;
        this.typed = typed;
        this.jobs = jobs;
        this.entries = entries;
        this.uploads = uploads;
        this.faults = faults;
        this.warnings = warnings;
        this.recipients = recipients;
        this.municipality = municipality;
        this.process = process;
        this.cases = cases;
        this.rules = rules;
        this.replaced = replaced;
        this.conflicts = conflicts;
    }

    /**
     * @param entry the journal entry whose document is to be signed; null for a form without anything in it
     * @param replaces the job whose place the new one takes, and whose details the form begins with; null for most
     * @param wanted the kind of document, where somebody sends more than one
     */
    @GetMapping
    String empty(
            @RequestParam(required = false) @Nullable String entry,
            @RequestParam(required = false) @Nullable SigningJobId replaces,
            @RequestParam(name = "kind", defaultValue = "") String wanted,
            Staff staff,
            Model model) {
        if (replaces != null) {
            return replaced.form(replaces, staff)
                    .map(form -> page(form, FormFaults.NONE, staff, model))
                    .orElse("redirect:/desk/jobs/" + replaces);
        }
        List<String> kinds = process.offeredTo(staff).stream().map(Kind::code).toList();
        String kind =
                kinds.contains(wanted) ? wanted : kinds.stream().findFirst().orElse("");
        NewJobForm form = NewJobForm.empty(kind, lastSender(staff).orElse(null), municipality.name());
        NewJobForm begun = entry == null
                ? form
                : form.about(cases.entry(new EntryId(entry), staff).entry());
        model.addAttribute("fresh", true);
        return page(begun, FormFaults.NONE, staff, model);
    }

    @PostMapping
    String send(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            @RequestParam(name = "do", defaultValue = "send") String action,
            Staff staff,
            Model model,
            HttpServletResponse response)
            throws IOException {
        NewJobForm form = keeping(document, NewJobForm.typed(fields), staff);
        boolean paper = PAPER.equals(action);
        boolean each = fields.containsKey(EACH);
        model.addAttribute(EACH, each);
        Optional<Recipients.Filled> recipient = recipients.fill(form, action, staff);
        if (recipient.isPresent()) {
            model.addAttribute("people", recipient.get().findings());
            return page(recipient.get().form(), FormFaults.NONE, staff, model);
        }
        if (!paper && !SEND.equals(action)) {
            return page(changed(form, action), FormFaults.NONE, staff, model);
        }
        NewJobForm filled = form.withoutEmptyRows();
        Warnings found = warnings(filled, staff);
        model.addAttribute("warnings", found);
        if (!paper && !found.areAllAmong(fields.getOrDefault("seen", List.of()))) {
            return page(filled, FormFaults.NONE, staff, model);
        }
        try {
            return made(filled, paper ? PAPER : each ? EACH : "", staff);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("people", recipients.behind(refused, filled, staff));
            return page(withoutFaulty(filled, refused, staff), faults.of(refused, filled.isMinutes()), staff, model);
        } catch (WrongState late) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(filled, conflicts.conflict("new-job", "replace-job"), staff, model);
        }
    }

    /** What a script asks while one types, about the rows that it sends. */
    @PostMapping("/contact")
    String contact(@RequestParam MultiValueMap<String, String> fields, Staff staff, Model model) {
        NewJobForm form = NewJobForm.typed(fields);
        model.addAttribute("form", form);
        model.addAttribute("warnings", warnings(form, staff));
        return "desk/parts :: contacts";
    }

    /** What replaces another cannot begin on paper: how its people are reached is looked at later. */
    private Warnings warnings(NewJobForm form, Staff staff) {
        boolean later = !form.replaces().isEmpty();
        return later || process.offeredTo(staff).isEmpty() ? Warnings.NONE : warnings.about(form);
    }

    private static NewJobForm changed(NewJobForm form, String action) {
        return action.matches("remove-[0-9]{1,2}")
                ? form.withoutRow(Integer.parseInt(action.substring("remove-".length())))
                : form.withRowAdded();
    }

    private String made(NewJobForm form, String how, Staff staff) {
        RequestOnce.Request request = typed.read(form, how, staff);
        if (!form.replaces().isEmpty()) {
            SigningJobId old = form.replaced();
            return "redirect:/desk/jobs/"
                    + requests.replace(old, request, staff, job -> "").job() + "?created";
        }
        return switch (how) {
            case PAPER ->
                "redirect:/desk/jobs/" + requests.requestOnPaper(request, staff).job() + "?done=paper";
            case EACH -> EachReceiptPage.addressOf(requests.requestEach(request, staff));
            default ->
                "redirect:/desk/jobs/"
                        + requests.request(request, staff, job -> "").job() + "?created";
        };
    }

    private NewJobForm keeping(@Nullable MultipartFile document, NewJobForm form, Staff staff) throws IOException {
        if (TypedFile.isNone(document)) {
            return form;
        }
        uploads.forget(form.upload(), staff.account());
        String name = Optional.ofNullable(document.getOriginalFilename()).orElse("PDF");
        return form.withUpload(
                uploads.keep(staff.account(), name, document.getBytes()).token());
    }

    /** A file that was refused is of no use for the next try. */
    private NewJobForm withoutFaulty(NewJobForm form, Refused refused, Staff staff) {
        boolean faulty =
                refused.violations().stream().anyMatch(each -> each.field().equals("document"));
        if (faulty) {
            uploads.forget(form.upload(), staff.account());
        }
        return faulty ? form.withUpload("") : form;
    }

    private String page(NewJobForm form, FormFaults wrong, Staff staff, Model model) {
        var upload = uploads.find(form.upload(), staff.account()).orElse(null);
        if (!model.containsAttribute("warnings")) {
            model.addAttribute("warnings", Warnings.NONE);
        }
        if (!model.containsAttribute("people")) {
            model.addAttribute("people", recipients.none(staff));
        }
        model.addAttribute("form", form);
        model.addAttribute("account", staff.account());
        // what the table says of minutes: the form names it
        model.addAttribute(
                "daysToSign", form.isMinutes() ? rules.policyFor(Kind.MINUTES).daysToSign() : 0);
        model.addAttribute("minutes", form.isMinutes());
        model.addAttribute("ofContract", form.isContract());
        model.addAttribute("numbers", replaced.numbers(form, staff));
        model.addAttribute("faults", wrong);
        model.addAttribute("upload", upload);
        model.addAttribute("kinds", process.offeredTo(staff));
        model.addAttribute("languages", Language.values());
        model.addAttribute(
                "documents", entries.find(form, upload != null, staff).documents());
        model.addAttribute("mostSigners", SigningJob.MOST_SIGNERS);
        model.addAttribute("zone", municipality.zone().getId());
        return PAGE;
    }

    /** As in the job that this account made last. */
    private Optional<Sender> lastSender(Staff staff) {
        return jobs.search(staff, Optional.empty(), Optional.empty(), "", 0, LOOKED_THROUGH).items().stream()
                .filter(job -> job.createdBy().equals(staff.account()))
                .map(SigningJob::sender)
                .findFirst();
    }
}

package no.segl.desk;

import java.util.List;
import java.util.stream.Collectors;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The receipt of several jobs that came of one form: one for each signer. */
@Controller
class EachReceiptPage {

    private static final String ADDRESS = "/desk/jobs/receipt";

    private final StaffJobs jobs;

    EachReceiptPage(StaffJobs jobs) {
        this.jobs = jobs;
    }

    static String addressOf(List<SigningJobId> made) {
        return "redirect:" + ADDRESS + made.stream().map(id -> "job=" + id).collect(Collectors.joining("&", "?", ""));
    }

    @GetMapping(ADDRESS)
    String page(@RequestParam("job") List<SigningJobId> ids, Staff staff, Model model) {
        List<SigningJobId> made = ids.subList(0, Math.min(ids.size(), SigningJob.MOST_SIGNERS));
        List<SigningJob> found = made.stream().map(id -> jobs.find(id, staff)).toList();
        model.addAttribute("jobs", found);
        model.addAttribute(
                "receipts",
                found.stream()
                        .map(job -> Receipt.of(jobs.versions(job.id(), staff), jobs.firstSigners(job)))
                        .toList());
        return "desk/each-receipt";
    }
}

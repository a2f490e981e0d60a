package no.segl.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.Unprintable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All jobs of one's groups, newest first, to be searched. */
@Controller
class JobListPage {

    private static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 100_000;

    private final StaffJobs jobs;
    private final SigningProcess process;

    JobListPage(StaffJobs jobs, SigningProcess process) {
        this.jobs = jobs;
        this.process = process;
    }

    /** What is no status or page is taken for none: there is nothing here that could be lost by it. */
    @GetMapping("/desk/jobs")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "0") String page,
            Staff staff,
            Model model) {
        String text = Unprintable.in(q) ? "" : q.strip();
        Optional<JobStatus> wanted = Arrays.stream(JobStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
        int number = page.matches("[0-9]{1,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 0;
        SigningJobs.Page found = jobs.search(staff, wanted, Optional.empty(), text, number, PAGE_SIZE);
        model.addAttribute("found", found);
        model.addAttribute(
                "badges", found.items().stream().collect(Collectors.toMap(SigningJob::id, job -> badge(job, staff))));
        model.addAttribute("q", text);
        model.addAttribute("status", wanted.map(JobStatus::name).orElse(""));
        model.addAttribute("statuses", JobStatus.values());
        model.addAttribute("isFirst", number == 0);
        model.addAttribute("isLast", (number + 1L) * PAGE_SIZE >= found.total());
        model.addAttribute("mayMake", !process.offeredTo(staff).isEmpty());
        return "desk/jobs";
    }

    private String badge(SigningJob job, Staff staff) {
        List<JobEvent> events = job.status() == JobStatus.ON_PAPER ? jobs.events(job.id(), staff) : List.of();
        return job.status() + Standing.onPaper(job, events);
    }
}

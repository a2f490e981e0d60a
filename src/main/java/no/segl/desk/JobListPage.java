package no.segl.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.StaffReport;
import no.segl.signingjob.report.ListedJob;
import no.segl.signingjob.report.ReportNumbers;
import no.segl.signingjob.report.SigningStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The status report: how it goes with all jobs of one's groups, and the list of them, to be searched. */
@Controller
class JobListPage {

    private static final int PAGE_SIZE = 20;

    private final StaffReport report;
    private final StaffJobs jobs;
    private final SigningProcess process;
    private final ReportWording wording;

    JobListPage(StaffReport report, StaffJobs jobs, SigningProcess process, ReportWording wording) {
        this.report = report;
        this.jobs = jobs;
        this.process = process;
        this.wording = wording;
    }

    @GetMapping("/desk/jobs")
    String page(@RequestParam Map<String, String> parameters, Staff staff, Model model) {
        ReportQuery query = ReportQuery.of(parameters);
        List<Kind> kinds = report.kinds(staff);
        ReportNumbers numbers = report.numbers(staff, query.wanted());
        ReportView view = ReportView.of(numbers, query, kinds);
        int last = (int) ((view.found() - 1) / PAGE_SIZE);
        if (query.page() > Math.max(last, 0) && !view.isCut()) {
            return "redirect:" + query.onPage(last);
        }
        List<ListedJob> found = report.page(staff, query.wanted(), query.page(), PAGE_SIZE);
        model.addAttribute("query", query);
        model.addAttribute("report", view);
        model.addAttribute("unit", numbers.timeline().unit());
        model.addAttribute(
                "median", numbers.medianTimeToSign().map(wording::time).orElse(""));
        model.addAttribute("kinds", kinds);
        model.addAttribute("units", report.units(staff));
        model.addAttribute("found", found);
        model.addAttribute(
                "badges",
                found.stream().collect(Collectors.toMap(each -> each.job().id(), each -> badge(each.job(), staff))));
        model.addAttribute(
                "statuses",
                found.stream()
                        .collect(Collectors.toMap(each -> each.job().id(), each -> SigningStatus.of(each.job()))));
        model.addAttribute("isFirst", query.page() == 0);
        model.addAttribute("isLast", (query.page() + 1L) * PAGE_SIZE >= view.found());
        model.addAttribute("mayMake", !process.offeredTo(staff).isEmpty());
        return "desk/jobs";
    }

    private String badge(SigningJob job, Staff staff) {
        List<JobEvent> events = job.status() == JobStatus.ON_PAPER ? jobs.events(job.id(), staff) : List.of();
        return wording.status(job, events);
    }
}

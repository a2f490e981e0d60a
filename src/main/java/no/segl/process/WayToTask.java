package no.segl.process;

import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a job to that task of it which lies with the staff member, opened in its basket. */
@Controller
class WayToTask {

    private final OpenTasks tasks;
    private final StaffJobs jobs;

    WayToTask(OpenTasks tasks, StaffJobs jobs) {
        this.tasks = tasks;
        this.jobs = jobs;
    }

    @GetMapping("/desk/jobs/{id}/task")
    String task(@PathVariable SigningJobId id, Staff staff) {
        jobs.find(id, staff);
        return tasks.newestOf(id, staff)
                .map(place ->
                        "redirect:/camunda/app/tasklist/default/#/?filter=" + place.basket() + "&task=" + place.id())
                .orElse("redirect:/desk/jobs/" + id + "?done=noTask");
    }
}

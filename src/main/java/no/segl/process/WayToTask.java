package no.segl.process;

import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

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

    /** As every other page of a job that is not theirs. */
    @ExceptionHandler(NoSuchJob.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notTheirs() {
        return "desk/not-found";
    }
}

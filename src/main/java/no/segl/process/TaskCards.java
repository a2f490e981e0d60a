package no.segl.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.segl.process.OpenTasks.OpenTask;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SignatureNames;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.document.DocumentVersion;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells Tasklist, for the tasks on the screen, what they are about. */
@RestController
class TaskCards {

    private static final int MOST_AT_ONCE = 100;

    private final OpenTasks tasks;
    private final StaffJobs jobs;
    private final SignatureNames names;
    private final MessageSource texts;

    TaskCards(OpenTasks tasks, StaffJobs jobs, SignatureNames names, MessageSource texts) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.names = names;
        this.texts = texts;
    }

    /** The card of each task that the staff member may see, by the task's id; the others are left out. */
    @GetMapping("/desk/api/tasks")
    Map<String, TaskCard> cards(@RequestParam("id") List<String> ids, Staff staff, Locale language) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "at most " + MOST_AT_ONCE + " tasks at once");
        }
        var words = new TaskTexts(texts, language);
        Map<String, TaskCard> cards = new LinkedHashMap<>();
        for (OpenTask task : tasks.among(ids, staff)) {
            try {
                cards.put(task.id(), card(task, staff, words));
            } catch (NoSuchJob notTheirs) {
                // whoever may do the task but not see the job gets no card
                continue;
            }
        }
        return cards;
    }

    private TaskCard card(OpenTask task, Staff staff, TaskTexts words) {
        SigningJob job = jobs.find(task.job(), staff);
        List<DocumentVersion> versions = jobs.versions(job.id(), staff);
        int pages = versions.isEmpty() ? 0 : versions.get(versions.size() - 1).pages();
        return TaskCard.of(job, staff, pages, names.unlikeTyped(job), words);
    }
}

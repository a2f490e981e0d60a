package no.segl.desk;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist which of our own pages the staff member may open; whoever has none here is refused, as at the pages. */
@RestController
class DeskLinks {

    private final StaffCases cases;
    private final SigningProcess process;
    private final Wording wording;

    DeskLinks(StaffCases cases, SigningProcess process, Wording wording) {
        this.cases = cases;
        this.process = process;
        this.wording = wording;
    }

    record Link(String address, String text) {}

    @GetMapping("/desk/api/links")
    List<Link> links(Staff staff) {
        List<Link> links = new ArrayList<>();
        if (cases.areKeptHere()) {
            links.add(link("/desk/cases", "desk.nav.cases"));
        }
        links.add(link("/desk/jobs", "desk.nav.jobs"));
        if (!process.offeredTo(staff).isEmpty()) {
            links.add(link("/desk/jobs/new", "desk.new"));
        }
        links.add(link("/desk/guide", "desk.guide"));
        return links;
    }

    private Link link(String address, String text) {
        return new Link(address, wording.text(text));
    }
}

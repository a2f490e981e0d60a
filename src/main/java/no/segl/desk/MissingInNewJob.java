package no.segl.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.segl.signingjob.Refused;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.RequestSigning;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a script asks while one types: everything that still keeps the job from being sent, as sending it would say. */
@Controller
class MissingInNewJob {

    private static final Pattern ROW = Pattern.compile("signers\\[(\\d+)](.*)");

    private final TypedRequest typed;
    private final RequestSigning signing;
    private final NewJobFaults faults;

    MissingInNewJob(TypedRequest typed, RequestSigning signing, NewJobFaults faults) {
        this.typed = typed;
        this.signing = signing;
        this.faults = faults;
    }

    /** @param chosen a file lies in the browser; it comes and is examined when the form is sent */
    @PostMapping("/desk/jobs/new/missing")
    String missing(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "false") boolean chosen,
            Staff staff,
            Model model) {
        NewJobForm form = NewJobForm.typed(fields);
        RequestOnce.Request request = typed.read(form, "", staff);
        List<Violation> found = signing.faultsIn(request.wanted(), request.misread(), request.upload(), staff).stream()
                .filter(each -> !(chosen && each.field().equals("document")))
                .map(each -> inItsRow(each, form.signers()))
                .toList();
        model.addAttribute(
                "faults", found.isEmpty() ? FormFaults.NONE : faults.of(new Refused(found), form.isMinutes()));
        return "desk/missing";
    }

    /** A row that was left empty is no signer; on the screen it is still there. */
    private static Violation inItsRow(Violation violation, List<SignerRow> rows) {
        Matcher place = ROW.matcher(violation.field());
        if (!place.matches()) {
            return violation;
        }
        int row = IntStream.range(0, rows.size())
                .filter(each -> !rows.get(each).isEmpty())
                .skip(Long.parseLong(place.group(1)))
                .findFirst()
                .orElse(0);
        return new Violation(
                violation.code(), "signers[" + row + "]" + place.group(2), violation.text(), violation.arguments());
    }
}

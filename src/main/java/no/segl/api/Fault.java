package no.segl.api;

import java.util.List;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import no.segl.signingjob.WrongState;
import no.segl.signingjob.archive.ArchiveConflict;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * An exception, as HTTP has it.
 *
 * @param detailKey the text that says most about it
 */
record Fault(HttpStatusCode status, String detailKey, List<Violation> violations, HttpHeaders headers) {

    private static final String TOO_LARGE = "document.tooLarge";

    static Fault of(HttpStatusCode status) {
        return of(status, HttpHeaders.EMPTY);
    }

    static Fault of(HttpStatusCode status, HttpHeaders headers) {
        return new Fault(status, "problem." + status.value() + ".detail", List.of(), headers);
    }

    static Fault of(Refused refused) {
        return of(refused.violations());
    }

    static Fault of(Violation violation) {
        return of(List.of(violation));
    }

    /** A file that is too large, and nothing else wrong, has a status of its own. */
    static Fault of(List<Violation> violations) {
        boolean tooLarge =
                violations.stream().allMatch(violation -> violation.code().equals(TOO_LARGE));
        HttpStatus status = tooLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY;
        return new Fault(status, "problem." + status.value() + ".detail", violations, HttpHeaders.EMPTY);
    }

    static Fault of(WrongState wrong) {
        return wrongState(wrong.action());
    }

    static Fault of(ArchiveConflict wrong) {
        return wrongState(wrong.action());
    }

    private static Fault wrongState(String action) {
        return new Fault(HttpStatus.CONFLICT, "wrongState." + action, List.of(), HttpHeaders.EMPTY);
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }
}

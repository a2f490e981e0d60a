package no.segl.signingjob;

import java.util.List;
import java.util.stream.Stream;

/** The process that runs a job, as the domain sees it. */
public interface SigningProcess {

    /** Whether this installation has a model for such jobs. */
    boolean offers(Kind kind);

    /** What the staff member may send here to be signed. */
    default List<Kind> offeredTo(Staff staff) {
        return Stream.of(Kind.values())
                .filter(kind -> staff.groups().contains(kind.ownerGroup()) && offers(kind))
                .toList();
    }

    /** Starts the process of the job's kind in this transaction. */
    void start(SigningJob job);

    /** Tells the running process what happened, after it was stored. */
    void tell(News news);

    /** Shows staff who look after the process that something about a job keeps failing. */
    void alert(SigningJobId job, String what);

    /** Takes the alert back, if there is one: what kept failing is done. */
    void allClear(SigningJobId job, String what);
}

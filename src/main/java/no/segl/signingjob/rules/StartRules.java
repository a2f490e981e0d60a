package no.segl.signingjob.rules;

import java.util.List;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Violation;

/** The tables that process owners edit, asked by whoever starts a job. */
public interface StartRules {

    SigningPolicy policyFor(Kind kind);

    /** Every reason why signing may not start, in the table's plain words; empty when it may. */
    List<Violation> againstStart(StartFacts facts);
}

package no.segl.signingjob.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.Kind;
import no.segl.signingjob.apprenticeship.ContactFault;

/**
 * Which jobs a report is about.
 *
 * @param groups only jobs that belong to one of these
 * @param reason of those that failed
 * @param fault of those that must be corrected: found with somebody of theirs
 * @param unit of the sender, as the job has it
 * @param createdBy only what this staff account has ordered
 * @param from ordered then or later
 * @param until ordered before
 * @param text found in the reference or in title line 1, whatever the case of letters; empty finds all
 */
public record ReportFilter(
        List<String> groups,
        Optional<SigningStatus> status,
        Optional<StopReason> reason,
        Optional<ContactFault.What> fault,
        Optional<Kind> kind,
        Optional<String> unit,
        Optional<String> createdBy,
        Optional<Instant> from,
        Optional<Instant> until,
        String text) {

    public ReportFilter {
        groups = List.copyOf(groups);
    }

    /** The same jobs wherever they stand: the numbers are of all of them, and the list of some. */
    public ReportFilter ofAnyStatus() {
        return new ReportFilter(
                groups, Optional.empty(), Optional.empty(), Optional.empty(), kind, unit, createdBy, from, until, text);
    }
}

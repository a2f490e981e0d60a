package no.segl.casearchive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.UUID;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import no.segl.signingjob.archive.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Gives each case a number of its own: counted within the year, or as the caller has it. Nobody waits for a number until
 * another's work is done; a case that is not opened after all leaves a gap.
 */
@Component
@InBuiltInArchive
class CaseNumbers {

    private final StoredCases cases;
    private final Clock clock;
    private final ZoneId zone;

    CaseNumbers(StoredCases cases, Clock clock, ZoneId zone) {
        this.cases = cases;
        this.clock = clock;
        this.zone = zone;
    }

    StoredCase open(Opening opening) {
        int year = LocalDate.now(clock.withZone(zone)).getYear();
        int sequence = next(year);
        while (!isAdded(year, sequence, opening)) {
            sequence = next(year);
        }
        return cases.findByYearAndSequence(year, sequence).orElseThrow();
    }

    StoredCase open(CaseNumber wanted, Opening opening) {
        int year = yearOf(wanted);
        int sequence = sequenceOf(wanted);
        if (!isAdded(year, sequence, opening)) {
            throw new Refused(Violation.of("caseNumber.taken", "caseNumber"));
        }
        return cases.findByYearAndSequence(year, sequence).orElseThrow();
    }

    private int next(int year) {
        return cases.nextSequence(year).orElseGet(() -> {
            cases.begin(year);
            return cases.nextSequence(year).orElseThrow();
        });
    }

    /** Not, where the number is another's; while another is about to take it we wait. */
    private boolean isAdded(int year, int sequence, Opening opening) {
        return cases.addIfFree(
                        UUID.randomUUID(),
                        year,
                        sequence,
                        opening.title(),
                        opening.status().name(),
                        String.join(",", new TreeSet<>(opening.groups())),
                        clock.instant())
                == 1;
    }

    static int yearOf(CaseNumber number) {
        return Integer.parseInt(number.value().substring(0, number.value().indexOf('/')));
    }

    static int sequenceOf(CaseNumber number) {
        return Integer.parseInt(number.value().substring(number.value().indexOf('/') + 1));
    }
}

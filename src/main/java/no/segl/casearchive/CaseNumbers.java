package no.segl.casearchive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import no.segl.signingjob.archive.CaseNumber;
import org.springframework.stereotype.Component;

/** Gives each case a number of its own: counted within the year, one case at a time, or as the caller has it. */
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
        int sequence = cases.countUp(year);
        while (cases.existsByYearAndSequence(year, sequence)) {
            sequence = cases.countUp(year);
        }
        return cases.save(new StoredCase(year, sequence, opening, clock.instant()));
    }

    StoredCase open(CaseNumber wanted, Opening opening) {
        int year = yearOf(wanted);
        int sequence = sequenceOf(wanted);
        cases.hold(year);
        if (cases.existsByYearAndSequence(year, sequence)) {
            throw new Refused(Violation.of("caseNumber.taken", "caseNumber"));
        }
        return cases.save(new StoredCase(year, sequence, opening, clock.instant()));
    }

    static int yearOf(CaseNumber number) {
        return Integer.parseInt(number.value().substring(0, number.value().indexOf('/')));
    }

    static int sequenceOf(CaseNumber number) {
        return Integer.parseInt(number.value().substring(number.value().indexOf('/') + 1));
    }
}

package no.segl.signingjob;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import no.segl.signingjob.NewJob.NewContract;
import no.segl.signingjob.apprenticeship.Contract;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a contract of apprenticeship is about, and names everything that is wrong with it or with who signs it. */
@Component
class ContractCheck {

    /** A start that is further away is a slip of the pen. */
    private static final int MOST_YEARS = 2;

    private static final int OLDEST = 100;

    private final ContractPeople people;
    private final Municipality municipality;
    private final Clock clock;

    ContractCheck(ContractPeople people, Municipality municipality, Clock clock) {
        this.people = people;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Null where no contract was told, and where anything is wrong with it. */
    @Nullable Contract read(NewJob wanted, @Nullable Kind kind, List<Violation> faults) {
        NewContract typed = wanted.contract();
        if (kind != Kind.APPRENTICESHIP) {
            if (kind != null && typed != null) {
                faults.add(Violation.of("contract.notApprenticeship", "contract"));
            }
            return null;
        }
        int before = faults.size();
        Contract contract = typed == null ? null : read(typed, faults);
        LocalDate born = contract == null ? null : contract.birthDate();
        boolean sound = faults.size() == before;
        people.check(wanted.signers(), born, faults);
        return sound ? contract : null;
    }

    /** Only meaningful where no fault was found, save for the birth date. */
    private @Nullable Contract read(NewContract typed, List<Violation> faults) {
        Contract.Type type = type(typed.type(), faults);
        String company = text(typed.company(), "contract.company", Contract.LONGEST_NAME, faults);
        if (company == null) {
            faults.add(Violation.of("contract.company.missing", "contract.company"));
        }
        String office = text(typed.trainingOffice(), "contract.trainingOffice", Contract.LONGEST_NAME, faults);
        LocalDate start = startDate(typed.startDate(), faults);
        LocalDate born = birthDate(typed.birthDate(), faults);
        String order = text(typed.order(), "contract.order", Contract.LONGEST_ORDER, faults);
        return new Contract(
                type == null ? Contract.Type.APPRENTICESHIP : type,
                company == null ? "" : company,
                office,
                start == null ? today() : start,
                born,
                order);
    }

    private static Contract.@Nullable Type type(@Nullable String typed, List<Violation> faults) {
        String code = Words.orNull(typed);
        Contract.Type type = Contract.Type.ofCode(code).orElse(null);
        if (type == null) {
            faults.add(Violation.of(code == null ? "contract.type.missing" : "contract.type.unknown", "contract.type"));
        }
        return type;
    }

    private static @Nullable String text(@Nullable String typed, String field, int longest, List<Violation> faults) {
        String text = Words.orNull(typed);
        if (text != null && text.length() > longest) {
            faults.add(Violation.of("contract.tooLong", field, longest));
        }
        return text;
    }

    private @Nullable LocalDate startDate(@Nullable String typed, List<Violation> faults) {
        if (Words.orNull(typed) == null) {
            faults.add(Violation.of("contract.startDate.missing", "contract.startDate"));
            return null;
        }
        LocalDate start = date(typed, "contract.startDate", faults);
        boolean unlikely = start != null
                && (start.isBefore(today().minusYears(MOST_YEARS)) || start.isAfter(today().plusYears(MOST_YEARS)));
        if (unlikely) {
            faults.add(Violation.of("contract.startDate.unlikely", "contract.startDate", MOST_YEARS));
        }
        return start;
    }

    private @Nullable LocalDate birthDate(@Nullable String typed, List<Violation> faults) {
        LocalDate born = Words.orNull(typed) == null ? null : date(typed, "contract.birthDate", faults);
        if (born != null && (born.isAfter(today()) || born.isBefore(today().minusYears(OLDEST)))) {
            faults.add(Violation.of("contract.birthDate.unlikely", "contract.birthDate"));
            return null;
        }
        return born;
    }

    private static @Nullable LocalDate date(String typed, String field, List<Violation> faults) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            faults.add(Violation.of(field + ".malformed", field));
            return null;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(municipality.zone()));
    }
}

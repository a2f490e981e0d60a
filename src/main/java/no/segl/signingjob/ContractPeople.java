package no.segl.signingjob;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.rules.ContractRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names what is wrong with who signs a contract of apprenticeship: roles, and a guardian for one who is not of age. */
@Component
class ContractPeople {

    private static final int OF_AGE = 18;
    private static final int MOST_GUARDIANS = 2;
    private static final String BIRTH_DATE = "contract.birthDate";

    private final ContractRules rules;
    private final Municipality municipality;
    private final Clock clock;

    ContractPeople(ContractRules rules, Municipality municipality, Clock clock) {
        this.rules = rules;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * At most two have parental responsibility; of one who is of age nobody has.
     *
     * @param told the apprentice's birth date, as the sender wrote it
     */
    void check(List<NewSigner> signers, @Nullable LocalDate told, List<Violation> faults) {
        if (signers.isEmpty()) {
            return;
        }
        Map<ContractRole, List<Integer>> places = byRole(signers, faults);
        places.forEach((role, found) -> count(role, found, faults));
        apprentice(signers, places, told, faults);
        guardians(signers, places.get(ContractRole.GUARDIAN), faults);
    }

    private void guardians(List<NewSigner> signers, List<Integer> places, List<Violation> faults) {
        for (int i : places) {
            if (number(signers.get(i))
                    .flatMap(NationalId::birthDate)
                    .filter(this::isMinor)
                    .isPresent()) {
                faults.add(Violation.of("guardian.notOfAge", "signers[" + i + "].nationalId"));
            }
        }
        places.stream()
                .skip(MOST_GUARDIANS)
                .forEach(i -> faults.add(Violation.of("guardian.tooMany", "signers[" + i + "].role", MOST_GUARDIANS)));
    }

    private static Map<ContractRole, List<Integer>> byRole(List<NewSigner> signers, List<Violation> faults) {
        Map<ContractRole, List<Integer>> places = new EnumMap<>(ContractRole.class);
        for (ContractRole role : ContractRole.values()) {
            places.put(role, new ArrayList<>());
        }
        for (int i = 0; i < signers.size(); i++) {
            String code = Words.orNull(signers.get(i).role());
            Optional<ContractRole> role = ContractRole.ofCode(code);
            if (role.isPresent()) {
                places.get(role.get()).add(i);
            } else {
                faults.add(Violation.of(
                        code == null ? "contractRole.missing" : "contractRole.unknown", "signers[" + i + "].role"));
            }
        }
        return places;
    }

    private void count(ContractRole role, List<Integer> places, List<Violation> faults) {
        if (role == ContractRole.GUARDIAN) {
            return;
        }
        if (places.isEmpty() && rules.of(role).mustBeThere()) {
            faults.add(Violation.of(role.code() + ".missing", "signers"));
        }
        places.stream()
                .skip(1)
                .forEach(i -> faults.add(Violation.of(role.code() + ".twice", "signers[" + i + "].role")));
    }

    private void apprentice(
            List<NewSigner> signers,
            Map<ContractRole, List<Integer>> places,
            @Nullable LocalDate told,
            List<Violation> faults) {
        Optional<NationalId> number =
                places.get(ContractRole.APPRENTICE).stream().findFirst().flatMap(i -> number(signers.get(i)));
        if (number.isEmpty()) {
            return;
        }
        LocalDate born = number.get().birthDate().orElse(told);
        if (born != null && told != null && !born.equals(told)) {
            faults.add(Violation.of("contract.birthDate.differs", BIRTH_DATE));
        }
        if (born == null) {
            if (faults.stream().noneMatch(fault -> fault.field().equals(BIRTH_DATE))) {
                faults.add(Violation.of("contract.birthDate.missing", BIRTH_DATE));
            }
            return;
        }
        List<Integer> guardians = places.get(ContractRole.GUARDIAN);
        if (!isMinor(born)) {
            guardians.forEach(i -> faults.add(Violation.of("guardian.notNeeded", "signers[" + i + "].role")));
        } else if (guardians.isEmpty()) {
            faults.add(Violation.of("guardian.missing", "signers"));
        }
    }

    private static Optional<NationalId> number(NewSigner signer) {
        return Optional.ofNullable(signer.nationalId()).flatMap(NationalId::parse);
    }

    private boolean isMinor(LocalDate born) {
        return born.plusYears(OF_AGE).isAfter(LocalDate.now(clock.withZone(municipality.zone())));
    }
}

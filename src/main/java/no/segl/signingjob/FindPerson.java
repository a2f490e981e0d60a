package no.segl.signingjob;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.PopulationRegister;
import no.segl.signingjob.identity.RegisteredPerson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Staff who may ask for signatures find the person whom they mean. The log says who looked, never for whom. */
@Service
public class FindPerson {

    public static final int MOST_HITS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(FindPerson.class);

    private final PopulationRegister register;
    private final PersonCheck numbers;
    private final LookUpLimit limit;

    FindPerson(PopulationRegister register, PersonCheck numbers, LookUpLimit limit) {
        this.register = register;
        this.numbers = numbers;
        this.limit = limit;
    }

    public enum Outcome {
        FOUND,
        NOBODY,
        /** Of these only the first are there. */
        TOO_MANY,
        /** Neither a number nor a name with a birth date. */
        INCOMPLETE,
        /** This account has looked up enough for now. */
        TOO_OFTEN,
        NO_ANSWER,
        /** The register is not for this number, or not for this account. */
        NOT_ASKED
    }

    public record Found(Outcome outcome, List<RegisteredPerson> people) {

        public Found {
            people = List.copyOf(people);
        }

        static Found nobody(Outcome why) {
            return new Found(why, List.of());
        }
    }

    /** Whether there is a register in which this account may look. */
    public boolean isFor(Staff by) {
        return register.isAsked()
                && Arrays.stream(Kind.values()).anyMatch(kind -> by.groups().contains(kind.ownerGroup()));
    }

    public Found byNumber(String typed, Staff by) {
        Optional<NationalId> number = numbers.inRegister(typed);
        if (number.isEmpty()) {
            return Found.nobody(Outcome.NOT_ASKED);
        }
        return look(
                by,
                "number",
                () -> List.copyOf(register.lookUp(Set.of(number.get())).values()));
    }

    /** @param birthDate null where none was typed that can be read */
    public Found byNameAndBirthDate(String name, @Nullable LocalDate birthDate, Staff by) {
        if (name.isBlank() || birthDate == null) {
            return Found.nobody(isFor(by) ? Outcome.INCOMPLETE : Outcome.NOT_ASKED);
        }
        return look(by, "name and birth date", () -> register.search(name.strip(), birthDate, MOST_HITS));
    }

    private Found look(Staff by, String how, Supplier<List<RegisteredPerson>> asking) {
        if (!isFor(by)) {
            return Found.nobody(Outcome.NOT_ASKED);
        }
        if (!limit.allows(by.account())) {
            LOG.warn("{} has looked up too many in the population register for now", by.account());
            return Found.nobody(Outcome.TOO_OFTEN);
        }
        List<RegisteredPerson> people;
        try {
            people = asking.get();
        } catch (RuntimeException e) {
            LOG.warn("{} looked in the population register by {}, which did not answer", by.account(), how, e);
            return Found.nobody(Outcome.NO_ANSWER);
        }
        LOG.info("{} looked in the population register by {}: {} found", by.account(), how, people.size());
        if (people.size() > MOST_HITS) {
            return new Found(Outcome.TOO_MANY, people.subList(0, MOST_HITS));
        }
        return new Found(people.isEmpty() ? Outcome.NOBODY : Outcome.FOUND, people);
    }
}

package no.segl.signingjob.apprenticeship;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.apprenticeship.ContactFault.Field;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.notice.ContactDetails;
import org.jspecify.annotations.Nullable;

/**
 * All that a party reads of a contract whose details it mends: the public title, and its own people.
 *
 * @param sender whom to ask
 */
public record DetailsToMend(String title, String sender, Party party, Instant until, List<Person> people) {

    public DetailsToMend {
        people = List.copyOf(people);
    }

    /** @param now what is faulty, or the other one of the two details */
    public record Person(SignerId id, String name, ContractRole role, ContactDetails now, List<ContactFault> faults) {

        public Person {
            faults = List.copyOf(faults);
        }

        /** Which of the details are to be written anew. */
        public Set<Field> fields() {
            return faults.stream().map(fault -> fault.what().field()).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /** What was typed for one of them. */
    public record Typed(@Nullable String email, @Nullable String mobile) {

        @Override
        public String toString() {
            return "Typed[…]";
        }
    }

    @Override
    public String toString() {
        return "DetailsToMend[" + party + ", " + people.size() + " people]";
    }
}

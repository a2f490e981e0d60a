package no.segl.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.segl.signingjob.Violation;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.Field;
import no.segl.signingjob.apprenticeship.DetailsToMend.Person;
import org.jspecify.annotations.Nullable;

/** One person's fields on the page. Templates call what is public. */
record MendingForm(String name, String role, List<Line> lines) {

    /**
     * @param name of the field, and of its element
     * @param faults what is wrong with it: the codes of their texts
     */
    public record Line(String name, String label, String value, List<String> faults) {}

    /**
     * @param typed as it was sent; empty before anything was
     * @param refused what is wrong with that
     */
    static MendingForm of(Person person, Map<String, String> typed, List<Violation> refused) {
        List<Line> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            if (person.fields().contains(field)) {
                lines.add(line(person, field, typed, refused));
            }
        }
        return new MendingForm(person.name(), person.role().code(), List.copyOf(lines));
    }

    private static Line line(Person person, Field field, Map<String, String> typed, List<Violation> refused) {
        String label = field.name().toLowerCase(Locale.ROOT);
        String name = person.id() + "." + label;
        Stream<String> faults = typed.isEmpty()
                ? person.faults().stream()
                        .map(ContactFault::what)
                        .filter(what -> what.field() == field)
                        .map(ContactFault.What::code)
                : refused.stream().filter(fault -> fault.field().equals(name)).map(Violation::code);
        return new Line(name, label, typed.getOrDefault(name, known(person, field)), faults.toList());
    }

    private static String known(Person person, Field field) {
        @Nullable String known =
                field == Field.EMAIL ? person.now().email() : person.now().mobile();
        return Objects.requireNonNullElse(known, "");
    }
}

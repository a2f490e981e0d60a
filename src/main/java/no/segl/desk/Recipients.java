package no.segl.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.desk.RecipientFindings.Finding;
import no.segl.desk.RecipientFindings.Hit;
import no.segl.desk.RecipientFindings.NameIs;
import no.segl.signingjob.FindPerson;
import no.segl.signingjob.FindPerson.Found;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in the population register whom a row of the form is about, and fills in what the register knows better. */
@Component
class Recipients {

    /** The row is to be looked up; its name is to be the register's; or a person found by name is chosen. */
    private static final Pattern ACTION = Pattern.compile("(find|name|choose)-([0-9]{1,2})(?:-([0-9]{11}))?");

    private static final Pattern OTHER_NAME = Pattern.compile("signers\\[([0-9]+)]\\.name");

    private final FindPerson people;
    private final Wording wording;

    Recipients(FindPerson people, Wording wording) {
        this.people = people;
        this.wording = wording;
    }

    record Filled(NewJobForm form, RecipientFindings findings) {}

    RecipientFindings none(Staff staff) {
        return new RecipientFindings(people.isFor(staff), Map.of());
    }

    /** Empty where that is no action on a recipient. */
    Optional<Filled> fill(NewJobForm form, String action, Staff staff) {
        Matcher asked = ACTION.matcher(action);
        if (!asked.matches()
                || Integer.parseInt(asked.group(2)) >= form.signers().size()) {
            return Optional.empty();
        }
        int at = Integer.parseInt(asked.group(2));
        SignerRow typed = form.signers().get(at);
        SignerRow row = asked.group(3) == null ? typed : typed.withNumber(asked.group(3));
        boolean keepsName = asked.group(1).equals("find") && !row.name().isBlank();
        Finding finding = look(row, keepsName, staff);
        SignerRow filled = finding.name() == NameIs.FILLED_IN
                ? row.withName(finding.hits().get(0).name())
                : row;
        return Optional.of(
                new Filled(form.withRow(at, filled), new RecipientFindings(people.isFor(staff), Map.of(at, finding))));
    }

    /** Whom the numbers belong to whose name was refused: staff may know it, other than programs that guess. */
    RecipientFindings behind(Refused refused, NewJobForm form, Staff staff) {
        Map<Integer, Finding> all = new HashMap<>();
        refused.violations().stream()
                .filter(violation -> violation.code().equals("name.ofAnother"))
                .map(violation -> OTHER_NAME.matcher(violation.field()))
                .filter(Matcher::matches)
                .map(field -> Integer.valueOf(field.group(1)))
                .forEach(at -> all.put(at, look(form.signers().get(at), true, staff)));
        return new RecipientFindings(people.isFor(staff), all);
    }

    private Finding look(SignerRow row, boolean keepsName, Staff staff) {
        if (row.nationalId().isBlank()) {
            Found found = people.byNameAndBirthDate(row.name(), day(row.birthDate()), staff);
            return new Finding(found.outcome(), hits(found), NameIs.NOT_COMPARED, false);
        }
        Found found = people.byNumber(row.nationalId(), staff);
        Optional<RegisteredPerson> person = found.people().stream().findFirst();
        NameIs name = person.map(each -> compare(each, row, keepsName)).orElse(NameIs.NOT_COMPARED);
        boolean replaced = person.map(RegisteredPerson::number)
                .filter(number -> !NationalId.parse(row.nationalId()).equals(Optional.of(number)))
                .isPresent();
        return new Finding(found.outcome(), hits(found), name, replaced);
    }

    private static NameIs compare(RegisteredPerson person, SignerRow row, boolean keepsName) {
        if (person.name() == null) {
            return NameIs.UNKNOWN;
        }
        if (!keepsName) {
            return NameIs.FILLED_IN;
        }
        return person.name().isMeantBy(row.name()) ? NameIs.AS_TYPED : NameIs.ANOTHER;
    }

    private List<Hit> hits(Found found) {
        return found.people().stream().map(this::hit).toList();
    }

    private Hit hit(RegisteredPerson person) {
        return new Hit(
                person.number().value(),
                person.number().masked(),
                person.name() == null ? "" : person.name().full(),
                person.birthDate() == null ? "" : date(person.birthDate()),
                person.status(),
                person.addressProtected());
    }

    private String date(LocalDate day) {
        Locale spoken = Locale.forLanguageTag(wording.text("desk.lang"));
        return DateTimeFormatter.ofPattern(wording.text("recipient.date"), spoken)
                .format(day);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}

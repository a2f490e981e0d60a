package no.segl.story.pilot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.segl.demo.register.KrrPerson;
import no.segl.story.SyntheticId;

/** One contract of the pilot, with people made up for it. */
final class PilotCase {

    static final String DOMAIN = "@pilot.segl.example";

    /** Everybody who signs here, in their order. */
    enum Who {
        APPRENTICE("apprentice"),
        COMPANY_CONTACT("companyContact"),
        DAILY_LEADER("dailyLeader"),
        COUNTY("county");

        final String role;

        Who(String role) {
            this.role = role;
        }
    }

    final String number;
    final String county;
    final String type;
    final Fault fault;
    private final Map<Who, String> people = new EnumMap<>(Who.class);
    /** The job as it was ordered first; another one only where it was replaced. */
    String job = "";
    /** What people were told that no trail keeps. */
    final List<String> told = new ArrayList<>();

    private PilotCase(String number, String county, String type, Fault fault) {
        this.number = number;
        this.county = county;
        this.type = type;
        this.fault = fault;
        for (Who who : Who.values()) {
            people.put(who, SyntheticId.next());
        }
    }

    /** As the slides count them: 13 in Telemark, 34 in Østfold of which ten still wait. */
    static List<PilotCase> all() {
        List<PilotCase> all = new ArrayList<>();
        add(all, "Telemark", 1, Fault.WRONG_MOBILE);
        add(all, "Telemark", 1, Fault.NO_EMAIL_THEN_SILENT);
        add(all, "Telemark", 1, Fault.NEW_START);
        add(all, "Telemark", 2, Fault.REGISTER_DOWN);
        add(all, "Telemark", 8, Fault.NONE);
        add(all, "Østfold", 2, Fault.CHANGED_MOBILE);
        add(all, "Østfold", 1, Fault.TO_AND_FRO);
        add(all, "Østfold", 1, Fault.SHARED_MAILBOX);
        add(all, "Østfold", 3, Fault.SIGNING_DOWN);
        add(all, "Østfold", 1, Fault.FORGOTTEN);
        add(all, "Østfold", 16, Fault.NONE);
        add(all, "Østfold", 10, Fault.IN_REVIEW);
        return List.copyOf(all);
    }

    private static void add(List<PilotCase> all, String county, int times, Fault fault) {
        for (int i = 0; i < times; i++) {
            long before =
                    all.stream().filter(each -> each.county.equals(county)).count();
            // five of Østfold's 24 signed ones were contracts of training
            boolean training = county.equals("Østfold") && before >= 19 && before < 24;
            String number = county.charAt(0) + "-" + (before + 1);
            all.add(new PilotCase(number, county, training ? "training" : "apprenticeship", fault));
        }
    }

    String person(Who who) {
        return people.get(who);
    }

    String email(Who who) {
        return switch (who) {
            case COMPANY_CONTACT -> fault == Fault.SHARED_MAILBOX ? "post@" + company() : leaderByName();
            case DAILY_LEADER -> "daglig.leder@" + company();
            case APPRENTICE -> "larling-" + ascii() + DOMAIN;
            case COUNTY -> "fagopplaring-" + ascii() + DOMAIN;
        };
    }

    /** The training supervisor's own address. */
    String leaderByName() {
        return "faglig.leder@" + company();
    }

    String company() {
        return "bedrift-" + ascii() + ".segl.example";
    }

    private String ascii() {
        return number.replace('Ø', 'O').toLowerCase(Locale.ROOT);
    }

    /** How the contact register knows the apprentice. */
    KrrPerson registered() {
        return switch (fault) {
            case WRONG_MOBILE -> KrrPerson.withMobile("+4722123456");
            case CHANGED_MOBILE -> KrrPerson.withMobile(no.segl.demo.DemoSmsGateway.NO_SUCH_NUMBER);
            default -> KrrPerson.reachable(email(Who.APPRENTICE), "+4799999999");
        };
    }

    /** @param startDate such as 2027-01-04 */
    Map<String, Object> ordered(String startDate) {
        List<Map<String, Object>> signers = new ArrayList<>();
        for (Who who : Who.values()) {
            Map<String, Object> signer = new java.util.HashMap<>(
                    Map.of("nationalId", person(who), "name", "Prøve Person", "role", who.role));
            boolean missing = who == Who.COMPANY_CONTACT && fault == Fault.NO_EMAIL_THEN_SILENT;
            if (who != Who.APPRENTICE && !missing) {
                signer.put("email", email(who));
            }
            signers.add(signer);
        }
        return Map.of(
                "kind",
                "apprenticeship",
                "title",
                "Kontrakt " + number,
                "contract",
                Map.of("type", type, "company", "Prøvebedriften " + number, "startDate", startDate, "order", number),
                "sender",
                Map.of("unit", "Fagopplæring", "contact", "fagopplaering@eksempel.example"),
                "signers",
                signers);
    }
}

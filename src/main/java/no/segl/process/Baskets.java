package no.segl.process;

import static no.segl.process.ProcessVariables.RESERVED;
import static no.segl.process.StaffGroup.FELLESTJENESTE;
import static no.segl.process.StaffGroup.SAKSBEHANDLER;
import static no.segl.process.StaffGroup.SEKRETERARE;
import static no.segl.signingjob.Outcome.EXPIRED;
import static no.segl.signingjob.Outcome.RECALLED;
import static no.segl.signingjob.Outcome.REJECTED;
import static no.segl.signingjob.Outcome.SIGNED;
import static no.segl.signingjob.Outcome.UNDELIVERABLE;

import java.util.List;
import java.util.Set;
import no.segl.signingjob.Outcome;
import org.camunda.bpm.engine.task.TaskQuery;

/** The baskets, in the order that staff see them. A task's key and the round's outcome decide where it lies. */
final class Baskets {

    static final List<Basket> ALL = List.of(
            basket("Aktive oppdrag", "Sendt til underskrift", "#1f5fa8", SAKSBEHANDLER, Baskets::active),
            basket(
                    "Til gjennomsyn",
                    "Kontrakter som skal ses over før de sendes",
                    "#0f6e84",
                    SAKSBEHANDLER,
                    Baskets::toReview),
            basket("Signert", "Alle har signert; skal avskrives", "#1d7a4d", SAKSBEHANDLER, Baskets::signed),
            basket("Frist utløpt", "Noen signerte ikke i tide", "#9a5b00", SAKSBEHANDLER, Baskets::expired),
            basket("Avvist", "Avvist, trukket tilbake eller må rettes", "#b3261e", SAKSBEHANDLER, Baskets::turnedDown),
            basket(
                    "Reservert/papir",
                    "Noen har reservert seg mot digital post, eller det går på papir",
                    "#6b4fa0",
                    SAKSBEHANDLER,
                    Baskets::reserved),
            basket("Til kontroll", "Skal kontrolleres eller gjenåpnes", "#1f5fa8", FELLESTJENESTE, Baskets::toCheck),
            basket(
                    "Alle mine oppgaver",
                    "Alt som gruppene dine har å gjøre",
                    "#4a5568",
                    Set.of(SAKSBEHANDLER, FELLESTJENESTE),
                    tasks -> tasks),
            secretarys("Aktiva uppdrag", "Ute för justering", "#1f5fa8", Baskets::active),
            secretarys("Att fastställa", "Alla har justerat; ska fastställas", "#1d7a4d", Baskets::toFinalise),
            secretarys("Avslagna", "Avslagna, återkallade eller måste rättas", "#b3261e", Baskets::toDecide),
            secretarys("Tidsfristen ute", "Någon justerade inte i tid", "#9a5b00", Baskets::outOfTime),
            secretarys(
                    "På papper",
                    "Justeras på papper; ska läggas in",
                    "#6b4fa0",
                    tasks -> tasks.taskDefinitionKey("confirmPaper")),
            secretarys("Alla mina uppgifter", "Allt som din grupp har att göra", "#4a5568", tasks -> tasks));

    private Baskets() {}

    private static Basket basket(
            String name, String description, String colour, StaffGroup reader, Basket.Contents contents) {
        return basket(name, description, colour, Set.of(reader), contents);
    }

    private static Basket basket(
            String name, String description, String colour, Set<StaffGroup> readers, Basket.Contents contents) {
        return new Basket(name, description, colour, readers, tasks -> contents.of(ofJobsOf(SAKSBEHANDLER, tasks)));
    }

    private static Basket secretarys(String name, String description, String colour, Basket.Contents contents) {
        return new Basket(
                name, description, colour, Set.of(SEKRETERARE), tasks -> contents.of(ofJobsOf(SEKRETERARE, tasks)));
    }

    /** Whoever is in both groups has each job in the baskets of its own. */
    private static TaskQuery ofJobsOf(StaffGroup owner, TaskQuery tasks) {
        return tasks.processVariableValueEquals(ProcessVariables.OWNER_GROUP, owner.id());
    }

    private static TaskQuery toFinalise(TaskQuery tasks) {
        return tasks.taskDefinitionKey("checkAndFinalise");
    }

    private static TaskQuery outOfTime(TaskQuery tasks) {
        return withOutcome(tasks.taskDefinitionKey("decideNext"), EXPIRED);
    }

    /** Whatever else is to be decided, also for one who is reserved: of minutes only what is on paper lies apart. */
    private static TaskQuery toDecide(TaskQuery tasks) {
        TaskQuery either = tasks.taskDefinitionKeyIn("needsCorrection", Reservations.CORRECT_CONTACT, "decideNext")
                .or()
                .taskDefinitionKeyIn("needsCorrection", Reservations.CORRECT_CONTACT)
                .processVariableValueEquals(RESERVED, true);
        for (Outcome outcome : List.of(REJECTED, RECALLED, UNDELIVERABLE)) {
            withOutcome(either, outcome);
        }
        return either.endOr();
    }

    private static TaskQuery active(TaskQuery tasks) {
        return tasks.taskDefinitionKey("activeJob");
    }

    private static TaskQuery toReview(TaskQuery tasks) {
        return tasks.taskDefinitionKey("review");
    }

    private static TaskQuery signed(TaskQuery tasks) {
        return withOutcome(tasks.taskDefinitionKey("writeOff"), SIGNED);
    }

    private static TaskQuery expired(TaskQuery tasks) {
        return withOutcome(tasks.taskDefinitionKeyIn("writeOff", "decideNext"), EXPIRED);
    }

    /**
     * Of the decisions only those after such an outcome, of the contacts only those that are wrong; a query knows no "and"
     * inside an "or".
     */
    private static TaskQuery turnedDown(TaskQuery tasks) {
        TaskQuery either = tasks.taskDefinitionKeyIn("needsCorrection", Reservations.CORRECT_CONTACT, "decideNext")
                .or()
                .taskDefinitionKey("needsCorrection")
                .taskVariableValueEquals(RESERVED, false);
        for (Outcome outcome : List.of(REJECTED, RECALLED, UNDELIVERABLE)) {
            withOutcome(either, outcome);
        }
        return either.endOr();
    }

    private static TaskQuery reserved(TaskQuery tasks) {
        return tasks.taskDefinitionKeyIn("decideNext", Reservations.CORRECT_CONTACT, "filePaper", "writeOffPaper")
                .or()
                .taskDefinitionKeyIn("filePaper", "writeOffPaper")
                .processVariableValueEquals(RESERVED, true)
                .taskVariableValueEquals(RESERVED, true)
                .endOr();
    }

    private static TaskQuery toCheck(TaskQuery tasks) {
        return tasks.taskDefinitionKeyIn("checkAndFinalise", "reopenEntry");
    }

    private static TaskQuery withOutcome(TaskQuery tasks, Outcome outcome) {
        return tasks.processVariableValueEquals("outcome", outcome.name());
    }
}

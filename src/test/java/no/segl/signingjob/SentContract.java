package no.segl.signingjob;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.segl.signingjob.NewJob.NewContract;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import org.jspecify.annotations.Nullable;

/** Contracts of apprenticeship as their senders want them, in order or not. */
final class SentContract {

    /** Born 15 January 2010. */
    static final String MINOR = "15811050064";
    /** The same day, but a number that only the rule from 2032 allows. */
    static final String OF_ANY_CENTURY = "15811050072";

    static final String OF_AGE = "12829499914";
    static final String LEADER = "05840399895";
    static final String CONTACT = "189001019802";
    static final NewContract FACTS =
            new NewContract("apprenticeship", "Bakeriet AS", "OK Mat", "2026-08-17", null, "V-4711");

    private final World world;

    SentContract(World world) {
        this.world = world;
    }

    static NewSigner who(String number, @Nullable String role) {
        return new NewSigner(number, "Prøve", null, role, null, null, null);
    }

    static NewJob wanted(@Nullable NewContract contract, NewSigner... signers) {
        return wanted("apprenticeship", null, contract, signers);
    }

    static NewJob wanted(String kind, @Nullable String title, @Nullable NewContract contract, NewSigner... signers) {
        return new NewJob(
                kind,
                title,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Fagopplæring", "fag@segl.example"),
                List.of(signers),
                null,
                contract);
    }

    static NewJob inOrder() {
        return wanted(FACTS, who(OF_AGE, "apprentice"), who(LEADER, "dailyLeader"));
    }

    static NewContract born(@Nullable String date) {
        return new NewContract("training", "Bakeriet AS", null, "2026-08-17", date, null);
    }

    SigningJob requested(NewJob wanted) {
        return world.request.request(wanted, World.PDF, World.CASE_HANDLER);
    }

    /** Each as code@field. */
    List<String> faults(NewJob wanted) {
        Refused refused = catchThrowableOfType(Refused.class, () -> requested(wanted));
        return refused.violations().stream()
                .map(each -> each.code() + "@" + each.field())
                .toList();
    }
}

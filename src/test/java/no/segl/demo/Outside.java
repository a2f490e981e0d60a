package no.segl.demo;

import java.util.function.Consumer;
import no.segl.demo.bankid.DemoBankId;
import no.segl.demo.mailbox.Mood;
import no.segl.demo.register.DemoKrr;

/** A stand-in of the demo that can be told to fail. */
enum Outside {
    CONTACT_REGISTER(
            "Kontakt- og reservasjonsregisteret",
            fails -> DemoContactRegister.krr().is(fails ? DemoKrr.Mood.FAILING : DemoKrr.Mood.WELL)),
    POPULATION_REGISTER(
            "Folkeregisteret",
            fails -> DemoContactRegister.freg().is(fails ? DemoKrr.Mood.FAILING : DemoKrr.Mood.WELL)),
    BANKID(
            "BankID i Sverige",
            fails -> DemoSwedishBankId.bankId().is(fails ? DemoBankId.Mood.MAINTENANCE : DemoBankId.Mood.WELL)),
    TIME_STAMPS("Tidsstemplingen", fails -> DemoSealing.timeStamps().failing(fails)),
    MAILBOXES(
            "Digitale postkasser (eFormidling)", fails -> DemoMailboxes.point().is(fails ? Mood.FAILING : Mood.WELL)),
    CASE_SYSTEM(
            "Fagsystemet som bestiller",
            fails -> DemoCaseSystems.caseSystem()
                    .is(fails ? no.segl.demo.casesystem.Mood.FAILING : no.segl.demo.casesystem.Mood.WELL));

    private final String title;
    private final Consumer<Boolean> switched;
    private volatile boolean failing;

    Outside(String title, Consumer<Boolean> switched) {
        this.title = title;
        this.switched = switched;
    }

    String title() {
        return title;
    }

    /** As far as it was told here. */
    boolean isFailing() {
        return failing;
    }

    /** Fails from now on, or no longer. */
    void fails(boolean fails) {
        switched.accept(fails);
        failing = fails;
    }
}

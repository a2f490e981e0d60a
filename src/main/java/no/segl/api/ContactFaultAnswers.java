package no.segl.api;

import java.util.List;
import java.util.Locale;
import no.segl.signingjob.ContractContactFaults;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the faults of a contract's people as case systems read them. */
@Component
class ContactFaultAnswers {

    private final ContractContactFaults faults;
    private final ProblemTexts texts;

    ContactFaultAnswers(ContractContactFaults faults, ProblemTexts texts) {
        this.faults = faults;
        this.texts = texts;
    }

    List<ContactFaultAnswer> of(SigningJob job, Staff staff) {
        return faults.of(job, staff).stream().map(this::answer).toList();
    }

    private ContactFaultAnswer answer(ContactFault fault) {
        return new ContactFaultAnswer(
                fault.what().code(), fault.signer().toString(), fault.mendedBy().code(), message(fault));
    }

    private String message(ContactFault fault) {
        Locale language = LocaleContextHolder.getLocale();
        String what = texts.message(Violation.of(fault.what().code(), ""), language);
        return fault.what() == What.RESERVED
                ? what
                : what + " " + texts.mending(fault.mendedBy().code(), language);
    }
}

package no.segl.eid.bankid;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts BankID beside the other eIDs on the login page. */
@ControllerAdvice("no.segl.eid")
@WithBankId
class BankIdButton {

    @ModelAttribute("bankId")
    boolean isOffered() {
        return true;
    }
}

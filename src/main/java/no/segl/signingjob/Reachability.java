package no.segl.signingjob;

import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.NoticeGateway;
import org.springframework.stereotype.Component;

/** Whether a person can be told of a document, after what the contact register says and the sender wrote. */
@Component
class Reachability {

    private final NoticeGateway gateway;

    Reachability(NoticeGateway gateway) {
        this.gateway = gateway;
    }

    /** @param written by the sender; used where the register has nothing that will do, save for one who is reserved */
    SignerStatus of(Registration registration, ContactDetails written) {
        if (registration.reserved()) {
            return SignerStatus.RESERVED;
        }
        boolean reachable = gateway.reaches(registration.details()) || gateway.reaches(written);
        return reachable ? SignerStatus.WAITING : SignerStatus.CONTACT_INFORMATION_MISSING;
    }
}

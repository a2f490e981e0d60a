package no.segl.contactregister;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactRegister;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For an installation that has no access to the register, and says so: contact details are what the sender wrote. */
@Component
@ConditionalOnProperty(name = "segl.contact-register.kind", havingValue = "none")
class NoContactRegister implements ContactRegister {

    @Override
    public boolean isAsked() {
        return false;
    }

    @Override
    public Map<NationalId, Registration> lookUp(Collection<NationalId> people) {
        return people.stream().distinct().collect(Collectors.toMap(Function.identity(), who -> Registration.UNKNOWN));
    }
}

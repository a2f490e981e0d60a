package no.segl.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Logs staff and case systems in with their account in the engine; their authorities are their groups there. */
@Component
public class EngineLogin implements AuthenticationProvider {

    private final IdentityService identities;
    private final StaffAccounts accounts;
    private final WrongPasswords wrongPasswords;

    EngineLogin(IdentityService identities, StaffAccounts accounts, WrongPasswords wrongPasswords) {
        this.identities = identities;
        this.accounts = accounts;
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String account = login.getName();
        String address = addressOf(login);
        if (wrongPasswords.mustWait(account, address)) {
            throw new LockedException("too many wrong passwords");
        }
        if (!identities.checkPassword(account, String.valueOf(login.getCredentials()))) {
            wrongPasswords.countOne(account, address);
            throw new BadCredentialsException("wrong account or password");
        }
        wrongPasswords.forget(account, address);
        var staff = UsernamePasswordAuthenticationToken.authenticated(account, null, accounts.authoritiesOf(account));
        staff.setDetails(login.getDetails());
        return staff;
    }

    private static String addressOf(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

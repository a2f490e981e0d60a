package no.segl.eid;

import java.io.Serializable;
import no.segl.signingjob.identity.EidLogin;

/** A signer as the session keeps them who logged in with an eID that is no OpenID Connect provider. */
public interface LoggedIn extends Serializable {

    EidLogin login();
}

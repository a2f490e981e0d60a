package no.segl.notification;

import java.net.IDN;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import no.segl.signingjob.notice.MailDomains;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks for MX records: a domain that does not exist, or has a null MX (RFC 7505), takes no mail. */
@Component
@ConditionalOnProperty("segl.mail-domains.asked")
class MailDomainsInDns implements MailDomains {

    private static final String MX = "MX";
    /** A slash or a quote would be read as part of another name. */
    private static final String PLAIN = "[a-z0-9.-]{1,253}";

    private final MailDomainSettings settings;

    MailDomainsInDns(MailDomainSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean takeMail(String domain) {
        try {
            String name = IDN.toASCII(domain);
            return !name.matches(PLAIN) || !isNull(mx(name));
        } catch (NameNotFoundException noSuchDomain) {
            return false;
        } catch (NamingException | IllegalArgumentException noAnswer) {
            return true;
        }
    }

    private Attribute mx(String name) throws NamingException {
        InitialDirContext dns = new InitialDirContext(environment());
        try {
            return dns.getAttributes(name + ".", new String[] {MX}).get(MX);
        } finally {
            dns.close();
        }
    }

    /** Where there is none, mail goes to the domain itself (RFC 5321 section 5.1). */
    private static boolean isNull(Attribute mx) throws NamingException {
        return mx != null && mx.size() == 1 && mx.get().toString().matches("0 \\.?");
    }

    private Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        environment.put(Context.PROVIDER_URL, settings.server());
        environment.put(
                "com.sun.jndi.dns.timeout.initial",
                String.valueOf(settings.timeout().toMillis()));
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        return environment;
    }
}

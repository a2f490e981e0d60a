package no.segl.signingjob.notice;

/** What the name service says of where mail goes. */
public interface MailDomains {

    /**
     * @param domain what stands behind the @
     * @return false only if the domain does not exist, or says that it takes no mail; no answer in time is no "no"
     */
    boolean takeMail(String domain);
}

package no.segl.signingjob.rules;

import no.segl.signingjob.apprenticeship.SharedMailboxes;

/** The table that the county edits of what mailboxes that many read are called. */
public interface MailboxRules {

    SharedMailboxes shared();
}

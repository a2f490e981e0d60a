/** Digital mailboxes: a copy of the signed document for each signer who has one. */
@NullMarked
package no.segl.signingjob.mailbox;

import org.jspecify.annotations.NullMarked;

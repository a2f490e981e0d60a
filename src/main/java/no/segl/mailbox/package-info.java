/** Digital mailboxes: through eFormidling's integration point, or none. */
@NullMarked
package no.segl.mailbox;

import org.jspecify.annotations.NullMarked;

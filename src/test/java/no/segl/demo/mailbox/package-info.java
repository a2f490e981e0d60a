/** eFormidling's integration point on a port of its own, and the digital mailboxes behind it. */
@NullMarked
package no.segl.demo.mailbox;

import org.jspecify.annotations.NullMarked;

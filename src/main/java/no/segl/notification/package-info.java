/** What people are told by e-mail and SMS. */
@NullMarked
package no.segl.notification;

import org.jspecify.annotations.NullMarked;

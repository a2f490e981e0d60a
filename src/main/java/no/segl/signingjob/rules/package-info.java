/** What process owners decide in tables: days, reminders, and what forbids a start. */
@NullMarked
package no.segl.signingjob.rules;

import org.jspecify.annotations.NullMarked;

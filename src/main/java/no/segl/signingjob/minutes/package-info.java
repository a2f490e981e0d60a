/** The minutes of a board's meeting: what they are about, and the announcement that they are adjusted. */
@NullMarked
package no.segl.signingjob.minutes;

import org.jspecify.annotations.NullMarked;

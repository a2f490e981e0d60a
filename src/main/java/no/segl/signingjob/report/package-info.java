/** How many jobs stand where, and which: what the status report shows. */
@NullMarked
package no.segl.signingjob.report;

import org.jspecify.annotations.NullMarked;

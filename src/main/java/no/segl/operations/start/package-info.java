/** Refuses to start an installation that is not set up, and says at once all that is missing. */
@NullMarked
package no.segl.operations.start;

import org.jspecify.annotations.NullMarked;

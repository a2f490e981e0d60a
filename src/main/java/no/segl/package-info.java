/** The application and its wiring; it may see every package. */
@NullMarked
package no.segl;

import org.jspecify.annotations.NullMarked;

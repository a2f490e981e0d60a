/** The application, killed in the middle of its work, and what is true afterwards. */
@NullMarked
package no.segl.kill;

import org.jspecify.annotations.NullMarked;

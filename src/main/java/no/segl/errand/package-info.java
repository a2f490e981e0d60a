/** Errands in the database: what was promised in a transaction is done after it, and tried again until it is done. */
@NullMarked
package no.segl.errand;

import org.jspecify.annotations.NullMarked;

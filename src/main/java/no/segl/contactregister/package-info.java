/** Kontakt- og reservasjonsregisteret, or none. */
@NullMarked
package no.segl.contactregister;

import org.jspecify.annotations.NullMarked;

/** Kontakt- og reservasjonsregisteret (KRR), or none. What it says is used at once and kept nowhere. */
@NullMarked
package no.segl.contactregister;

import org.jspecify.annotations.NullMarked;

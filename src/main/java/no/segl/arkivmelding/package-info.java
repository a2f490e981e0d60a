/** What was filed, as Fiks Arkiv's arkivmelding, and on its way to the municipality's own archive. */
@NullMarked
package no.segl.arkivmelding;

import org.jspecify.annotations.NullMarked;

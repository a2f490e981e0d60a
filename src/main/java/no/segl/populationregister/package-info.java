/** The register of who has which number: Folkeregisteret, or none. What it says is used at once and kept nowhere. */
@NullMarked
package no.segl.populationregister;

import org.jspecify.annotations.NullMarked;

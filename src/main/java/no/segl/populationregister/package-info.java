/** The register of who has which number, or none. */
@NullMarked
package no.segl.populationregister;

import org.jspecify.annotations.NullMarked;

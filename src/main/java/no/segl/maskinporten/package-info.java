/** Maskinporten: how this installation shows public registers who it is. Only their adapters see it. */
@NullMarked
package no.segl.maskinporten;

import org.jspecify.annotations.NullMarked;

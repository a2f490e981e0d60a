/** Public registers on a port of their own, as Digdir runs them: Maskinporten, and KRR behind it. */
@NullMarked
package no.segl.demo.register;

import org.jspecify.annotations.NullMarked;

/** Public registers on a port of their own: Maskinporten, and behind it KRR and Folkeregisteret. */
@NullMarked
package no.segl.demo.register;

import org.jspecify.annotations.NullMarked;

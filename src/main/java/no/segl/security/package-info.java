/** Who may do what: which login each address wants, and which groups it is for. */
@NullMarked
package no.segl.security;

import org.jspecify.annotations.NullMarked;

/** Letters written from templates: which there are, what is filled in, and what it looks like. */
@NullMarked
package no.segl.signingjob.letter;

import org.jspecify.annotations.NullMarked;

/** Tells anybody what the signatures on a PDF are worth. Nothing is kept. */
@NullMarked
package no.segl.verify;

import org.jspecify.annotations.NullMarked;

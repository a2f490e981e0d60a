/** What a PDF must be before it is accepted, what is made of it, and pictures of its pages. */
@NullMarked
package no.segl.intake;

import org.jspecify.annotations.NullMarked;

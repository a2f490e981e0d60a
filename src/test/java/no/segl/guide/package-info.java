/** The guides in the product: what they name is on the screens, and their pictures are of them. */
@NullMarked
package no.segl.guide;

import org.jspecify.annotations.NullMarked;

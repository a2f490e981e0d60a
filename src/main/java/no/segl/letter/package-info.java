/** Letter templates as files, and letters as tagged PDF/A. */
@NullMarked
package no.segl.letter;

import org.jspecify.annotations.NullMarked;

/** Where a company or a training office mends its own people's contact details: one page behind a signed link. */
@NullMarked
package no.segl.mending;

import org.jspecify.annotations.NullMarked;

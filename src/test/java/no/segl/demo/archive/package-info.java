/** The municipality's own archive, as far as Segl meets it. */
@NullMarked
package no.segl.demo.archive;

import org.jspecify.annotations.NullMarked;

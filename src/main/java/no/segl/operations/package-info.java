/** What those who run Segl see of it. */
@NullMarked
package no.segl.operations;

import org.jspecify.annotations.NullMarked;

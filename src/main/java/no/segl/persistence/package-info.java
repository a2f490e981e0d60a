/** The domain's collections in PostgreSQL, with what identifies people encrypted. */
@NullMarked
package no.segl.persistence;

import org.jspecify.annotations.NullMarked;

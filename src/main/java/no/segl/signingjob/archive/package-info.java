/** The case, its journal entries and their documents, in the words of Noark 5. */
@NullMarked
package no.segl.signingjob.archive;

import org.jspecify.annotations.NullMarked;

/** The built-in case archive: cases, journal entries and documents in our own database, until a real archive takes its place. */
@NullMarked
package no.segl.casearchive;

import org.jspecify.annotations.NullMarked;

/** The pilot of two counties, played again in this product with all its faults. */
@org.jspecify.annotations.NullMarked
package no.segl.story.pilot;

/** The few long keys that the stand-ins share. */
@NullMarked
package no.segl.demo.keys;

import org.jspecify.annotations.NullMarked;

/** The world around Segl in the demo and in tests: a database and stand-ins that speak the real protocols. */
@NullMarked
package no.segl.demo;

import org.jspecify.annotations.NullMarked;

/** Brings the models, tables and forms of process owners into the engine, and refuses what could harm. */
@NullMarked
package no.segl.process.deployment;

import org.jspecify.annotations.NullMarked;

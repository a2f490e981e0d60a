/** The engine: runs the models, keeps the staff accounts and groups, and shows the tasks. */
@NullMarked
package no.segl.process;

import org.jspecify.annotations.NullMarked;

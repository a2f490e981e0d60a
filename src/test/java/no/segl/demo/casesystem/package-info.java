/** A case system that orders jobs and is told what happens to them. */
@NullMarked
package no.segl.demo.casesystem;

import org.jspecify.annotations.NullMarked;

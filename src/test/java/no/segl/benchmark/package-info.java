/** How quick the whole is, beside its models alone. */
@NullMarked
package no.segl.benchmark;

import org.jspecify.annotations.NullMarked;

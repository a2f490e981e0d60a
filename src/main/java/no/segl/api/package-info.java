/** What case systems call: signing jobs over HTTP and JSON, and every answer under /api that is not what was asked for. */
@NullMarked
package no.segl.api;

import org.jspecify.annotations.NullMarked;

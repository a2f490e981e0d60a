/** What people do with Segl, from end to end, on the running application. */
@NullMarked
package no.segl.story;

import org.jspecify.annotations.NullMarked;

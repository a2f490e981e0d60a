/** Who a person is, and how one proves it. */
@NullMarked
package no.segl.signingjob.identity;

import org.jspecify.annotations.NullMarked;

/** An eID of our own, which speaks OpenID Connect as ID-porten does. */
@NullMarked
package no.segl.demo.eid;

import org.jspecify.annotations.NullMarked;

/**
 * Who signs in: logins with an electronic identity over OpenID Connect, ID-porten's and others' side by side. One that
 * speaks a protocol of its own is a package below, which sees this one.
 */
@NullMarked
package no.segl.eid;

import org.jspecify.annotations.NullMarked;

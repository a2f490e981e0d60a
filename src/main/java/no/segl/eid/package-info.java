/** Who signs in: logins with an electronic identity over OpenID Connect, ID-porten's and others' side by side. */
@NullMarked
package no.segl.eid;

import org.jspecify.annotations.NullMarked;

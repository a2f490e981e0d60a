/** What a contract of apprenticeship or training is beyond a document with signers. */
@NullMarked
package no.segl.signingjob.apprenticeship;

import org.jspecify.annotations.NullMarked;

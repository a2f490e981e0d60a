/** What is signed: its versions, what is asked of it before it is accepted, and how it is sealed. */
@NullMarked
package no.segl.signingjob.document;

import org.jspecify.annotations.NullMarked;

/**
 * The domain: a signing job is one document sent to one to ten signers, all of whom must sign before the deadline. It
 * sees no other package of ours; everything outside stands behind an interface here.
 */
@NullMarked
package no.segl.signingjob;

import org.jspecify.annotations.NullMarked;

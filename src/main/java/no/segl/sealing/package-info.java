/** PAdES: one-time certificates, signatures, time stamps, the seal for the long term, and validation. */
@NullMarked
package no.segl.sealing;

import org.jspecify.annotations.NullMarked;

/** The signers' pages: what there is to sign, the document, and the two buttons. */
@NullMarked
package no.segl.portal;

import org.jspecify.annotations.NullMarked;

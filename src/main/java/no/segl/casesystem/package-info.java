/** Webhooks: the case systems that ordered jobs over the API are told what happens to them. */
@NullMarked
package no.segl.casesystem;

import org.jspecify.annotations.NullMarked;

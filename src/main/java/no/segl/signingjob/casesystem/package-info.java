/** The case system that ordered a job: what it is told, and how far it has been told. */
@NullMarked
package no.segl.signingjob.casesystem;

import org.jspecify.annotations.NullMarked;

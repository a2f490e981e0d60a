/** What people are told, by e-mail or SMS, and how they can be reached. */
@NullMarked
package no.segl.signingjob.notice;

import org.jspecify.annotations.NullMarked;

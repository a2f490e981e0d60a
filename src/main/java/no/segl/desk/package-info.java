/** Staff's own pages, beside Tasklist: a new job, a job with its history and what can be done to it, all jobs. */
@NullMarked
package no.segl.desk;

import org.jspecify.annotations.NullMarked;

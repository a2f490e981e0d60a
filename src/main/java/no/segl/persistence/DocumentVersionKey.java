package no.segl.persistence;

import java.util.UUID;

/** A version's number within its job. */
record DocumentVersionKey(UUID jobId, int number) {}

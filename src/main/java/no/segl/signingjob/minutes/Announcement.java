package no.segl.signingjob.minutes;

import java.time.LocalDate;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.archive.DocumentId;

/**
 * That minutes are adjusted, for the board's notice board (kommunallagen 8 kap. 12 §).
 *
 * @param adjusted when the last one adjusted them
 * @param up when it is put up
 * @param down the last day that it is up: with it the time to appeal ends
 * @param document it as a PDF, in the case archive
 */
public record Announcement(
        SigningJobId minutes, LocalDate adjusted, LocalDate up, LocalDate down, DocumentId document) {}

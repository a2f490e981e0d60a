package no.segl.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Something that keeps a contract from being sent, found after the job was accepted. */
record ContactFaultAnswer(
        @Schema(description = "As violations have them, such as email.shared.")
        String code,

        String signerId,

        @Schema(
                description =
                        "Whose it is to mend it: the apprentice at norge.no, the company or training office with the"
                                + " link that it is sent, the county on the job's page or here.",
                allowableValues = {"apprentice", "company", "trainingOffice", "county"})
        String mendedBy,

        @Schema(description = "What is wrong, and how it is mended.")
        String message) {}

package no.segl.signingjob.archive;

/** A case as a list shows it. */
public record CaseLine(CaseNumber number, String title, CaseStatus status) {}

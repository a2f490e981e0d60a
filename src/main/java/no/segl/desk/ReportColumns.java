package no.segl.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.report.ListedJob;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StopReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A job as a row: whatever a list of work needs, and neither a number that identifies nor what is shielded. */
@Component
class ReportColumns {

    private static final List<String> NAMES = List.of(
            "reference",
            "case",
            "title",
            "kind",
            "unit",
            "status",
            "reason",
            "ordered",
            "orderedBy",
            "sent",
            "deadline",
            "signedByAll",
            "signers",
            "signed",
            "signedBy",
            "missing");

    private final Wording wording;
    private final ReportWording said;

    ReportColumns(Wording wording, ReportWording said) {
        this.wording = wording;
        this.said = said;
    }

    List<String> names() {
        return NAMES.stream()
                .map(name -> wording.text("desk.report.column." + name))
                .toList();
    }

    List<Object> of(ListedJob listed) {
        SigningJob job = listed.job();
        boolean signed = job.round().outcome() == Outcome.SIGNED;
        return List.of(
                job.reference(),
                job.place().caseNumber().value(),
                job.title().line1(),
                wording.text("desk.kind." + job.kind().code()),
                job.sender().unit(),
                wording.of(job.kind() == Kind.MINUTES, "desk.report.status." + SigningStatus.of(job)),
                reasons(listed),
                job.createdAt(),
                job.createdBy(),
                orNothing(job.round().dispatchedAt()),
                orNothing(job.round().deadline()),
                orNothing(signed ? job.round().settledAt() : null),
                job.signers().size(),
                job.signers().stream().filter(Signer::hasSigned).count(),
                names(listed, Signer::hasSigned).collect(Collectors.joining("; ")),
                names(listed, signer -> !signer.hasSigned()).collect(Collectors.joining("; ")));
    }

    /** What exactly is wrong, where that is known. */
    private String reasons(ListedJob listed) {
        StopReason reason = StopReason.of(listed.job());
        if (reason == null) {
            return "";
        }
        return listed.reasons().isEmpty()
                ? wording.text("desk.report.why." + reason)
                : listed.reasons().stream().map(said::fault).collect(Collectors.joining("; "));
    }

    private static Object orNothing(@Nullable Instant at) {
        return at == null ? "" : at;
    }

    /** Each with their role, and those who have not signed with where they stand. */
    private Stream<String> names(ListedJob listed, Predicate<Signer> wanted) {
        return listed.job().signers().stream()
                .filter(wanted)
                .map(signer -> signer.name()
                        + role(signer)
                        + (signer.hasSigned() ? "" : " (" + said.state(listed, signer) + ")"));
    }

    private String role(Signer signer) {
        return signer.role() == null ? "" : ", " + wording.role(signer.role());
    }
}

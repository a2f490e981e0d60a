package no.segl.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/** What a case system looks for among the jobs. */
record SigningJobSearch(Optional<JobStatus> status, Optional<Kind> kind, String text, int page) {

    private static final int LAST_PAGE = 1_000_000;

    /** @throws Refused with everything that is wrong with it */
    static SigningJobSearch read(
            @Nullable String status, @Nullable String kind, @Nullable String text, @Nullable String page) {
        List<Violation> faults = new ArrayList<>();
        var search = new SigningJobSearch(
                status(status, faults), kind(kind, faults), text(text, faults), page(page, faults));
        Refused.ifAny(faults);
        return search;
    }

    private static Optional<JobStatus> status(@Nullable String typed, List<Violation> faults) {
        if (isBlank(typed)) {
            return Optional.empty();
        }
        Optional<JobStatus> status = Arrays.stream(JobStatus.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (status.isEmpty()) {
            String known =
                    Arrays.stream(JobStatus.values()).map(JobStatus::name).collect(Collectors.joining(", "));
            faults.add(Violation.of("status.unknown", "status", known));
        }
        return status;
    }

    private static Optional<Kind> kind(@Nullable String typed, List<Violation> faults) {
        Optional<Kind> kind = isBlank(typed) ? Optional.empty() : Kind.ofCode(typed);
        if (kind.isEmpty() && !isBlank(typed)) {
            faults.add(Violation.of("kind.unknown", "kind"));
        }
        return kind;
    }

    private static String text(@Nullable String typed, List<Violation> faults) {
        if (typed != null && Unprintable.in(typed)) {
            faults.add(Violation.of("field.unprintable", "q"));
        }
        return typed == null ? "" : typed.strip();
    }

    private static int page(@Nullable String typed, List<Violation> faults) {
        try {
            int page = isBlank(typed) ? 0 : Integer.parseInt(typed);
            if (page >= 0 && page <= LAST_PAGE) {
                return page;
            }
        } catch (NumberFormatException malformed) {
            // a fault like one that is out of bounds
        }
        faults.add(Violation.of("page.wrong", "page"));
        return 0;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}

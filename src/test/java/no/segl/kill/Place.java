package no.segl.kill;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Predicate;
import no.segl.signingjob.Errands;
import no.segl.signingjob.Kind;
import no.segl.signingjob.KnownRequests;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.archive.ArchiveHandover;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.Handovers;
import no.segl.signingjob.casesystem.CaseSystems;
import no.segl.signingjob.casesystem.MessageCursors;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import no.segl.signingjob.document.Documents;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.identity.EvidenceStore;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.Notices;

/** Where the application may die: a call of the domain to something else. One more is one line. */
enum Place {
    JOB_STORED(Work.REQUEST, Moment.IN_TRANSACTION, 2, SigningJobs.class, "add"),
    LOOKED_UP(Work.DISPATCH, Moment.IN_TRANSACTION, 2, ContactRegister.class, "lookUp"),
    ENTRY_DISPATCHED(
            Work.DISPATCH, Moment.IN_TRANSACTION, 2, CaseArchive.class, "changeStatus", of -> of[1] == EntryStatus.E),
    NOTICE_PROMISED(
            Work.DISPATCH, Moment.IN_TRANSACTION, 4, Notices.class, "addIfNew", of -> is(of, Occasion.PLEASE_SIGN)),
    NOTICE_SENT(
            Work.DISPATCH,
            Moment.OUTSIDE_TRANSACTION,
            4,
            NoticeGateway.class,
            "send",
            of -> says(of, Occasion.PLEASE_SIGN)),
    NOTICE_NOTED(Work.DISPATCH, Moment.IN_TRANSACTION, 4, Notices.class, "setResult"),
    REMINDER_PROMISED(
            Work.REMINDER, Moment.IN_TRANSACTION, 2, Notices.class, "addIfNew", of -> is(of, Occasion.REMINDER)),
    REMINDER_SENT(
            Work.REMINDER,
            Moment.OUTSIDE_TRANSACTION,
            2,
            NoticeGateway.class,
            "send",
            of -> says(of, Occasion.REMINDER)),
    SIGNATURE_MADE(Work.SIGNING, Moment.OUTSIDE_TRANSACTION, 3, Sealing.class, "sign"),
    SIGNATURE_STORED(Work.SIGNING, Moment.IN_TRANSACTION, 3, Documents.class, "add", of -> made(of, Made.SIGNED)),
    LOGIN_KEPT(Work.SIGNING, Moment.IN_TRANSACTION, 3, EvidenceStore.class, "keep"),
    PROCESS_PROMISED_NEWS(Work.SIGNING, Moment.IN_TRANSACTION, 1, Errands.class, "tellProcess"),
    SEAL_MADE(Work.SEALING, Moment.IN_TRANSACTION, 1, Sealing.class, "sealForLongTerm"),
    SEAL_STORED(Work.SEALING, Moment.IN_TRANSACTION, 1, Documents.class, "add", of -> made(of, Made.SEALED)),
    REPORT_KEPT(Work.SEALING, Moment.IN_TRANSACTION, 1, Documents.class, "keepReport"),
    FILED(Work.FILING, Moment.IN_TRANSACTION, 2, CaseArchive.class, "file"),
    WRITTEN_OFF(Work.FILING, Moment.IN_TRANSACTION, 2, CaseArchive.class, "writeOff"),
    HANDOVER_PROMISED(Work.HANDOVER, Moment.OUTSIDE_TRANSACTION, 2, Handovers.class, "of"),
    HANDED_OVER(Work.HANDOVER, Moment.IN_TRANSACTION, 2, ArchiveHandover.class, "handOver"),
    HANDOVER_NOTED(Work.HANDOVER, Moment.IN_TRANSACTION, 2, Handovers.class, "taken"),
    COPY_NOTICE_PROMISED(
            Work.COPY, Moment.IN_TRANSACTION, 2, Notices.class, "addIfNew", of -> is(of, Occasion.COPY_READY)),
    COPY_NOTICE_SENT(
            Work.COPY, Moment.OUTSIDE_TRANSACTION, 2, NoticeGateway.class, "send", of -> says(of, Occasion.COPY_READY)),
    COPY_PROMISED(Work.COPY, Moment.IN_TRANSACTION, 2, MailboxCopies.class, "addIfNew"),
    COPY_MADE(Work.COPY, Moment.OUTSIDE_TRANSACTION, 2, integrationPoint(), "make"),
    COPY_GIVEN(Work.COPY, Moment.OUTSIDE_TRANSACTION, 2, integrationPoint(), "give"),
    COPY_SENT(Work.COPY, Moment.OUTSIDE_TRANSACTION, 2, integrationPoint(), "send"),
    COPY_NOTED(Work.COPY, Moment.IN_TRANSACTION, 2, MailboxCopies.class, "update"),
    BATCH_JOB_STORED(
            Work.BATCH, Moment.IN_TRANSACTION, 8, SigningJobs.class, "add", of -> isContract((SigningJob) of[0])),
    BATCH_CONTRACT_STORED(Work.BATCH, Moment.IN_TRANSACTION, 8, Contracts.class, "keep"),
    BATCH_ANSWER_KEPT(Work.BATCH, Moment.IN_TRANSACTION, 8, KnownRequests.class, "remember"),
    CASE_SYSTEM_TOLD(Work.WEBHOOK, Moment.OUTSIDE_TRANSACTION, 10, CaseSystems.class, "tell"),
    TELLING_NOTED(Work.WEBHOOK, Moment.IN_TRANSACTION, 10, MessageCursors.class, "update");

    /** What the application is about. */
    enum Work {
        REQUEST,
        DISPATCH,
        REMINDER,
        SIGNING,
        SEALING,
        FILING,
        HANDOVER,
        COPY,
        BATCH,
        WEBHOOK
    }

    /** When, seen from the call. */
    enum Moment {
        BEFORE,
        AFTER,
        BEFORE_COMMIT,
        AFTER_COMMIT;

        private static final List<Moment> OUTSIDE_TRANSACTION = List.of(BEFORE, AFTER);
        private static final List<Moment> IN_TRANSACTION = List.of(values());
    }

    final Work work;
    final List<Moment> moments;
    final int calls;
    private final Class<?> port;
    private final String method;
    private final Predicate<Object[]> which;

    /** @param calls how many there are at least in the stories of one life */
    Place(Work work, List<Moment> moments, int calls, Class<?> port, String method) {
        this(work, moments, calls, port, method, of -> true);
    }

    Place(Work work, List<Moment> moments, int calls, Class<?> port, String method, Predicate<Object[]> which) {
        this.work = work;
        this.moments = moments;
        this.calls = calls;
        this.port = port;
        this.method = method;
        this.which = which;
    }

    /** Which its package keeps to itself: a copy is three calls, and after each of them one may die. */
    private static Class<?> integrationPoint() {
        try {
            return Class.forName("no.segl.mailbox.PointCalls");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOn(Object bean) {
        return port.isInstance(bean);
    }

    boolean is(Method called, Object[] arguments) {
        return called.getName().equals(method)
                && port.isAssignableFrom(called.getDeclaringClass())
                && which.test(arguments);
    }

    private static boolean isContract(SigningJob job) {
        return job.kind() == Kind.APPRENTICESHIP;
    }

    private static boolean is(Object[] arguments, Occasion occasion) {
        return ((Notice) arguments[0]).occasion() == occasion;
    }

    private static boolean says(Object[] arguments, Occasion occasion) {
        return ((Letter) arguments[0]).occasion() == occasion;
    }

    private static boolean made(Object[] arguments, Made made) {
        return ((DocumentVersion) arguments[0]).made() == made;
    }
}

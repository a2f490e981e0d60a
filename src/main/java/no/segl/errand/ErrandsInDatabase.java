package no.segl.errand;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.segl.signingjob.Errands;
import no.segl.signingjob.News;
import no.segl.signingjob.apprenticeship.MendingLinkId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.notice.NoticeId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes the promise in the transaction that made it necessary: both are stored, or neither. */
@Component
class ErrandsInDatabase implements Errands {

    static final TaskDescriptor<PromisedNews> TELL_PROCESS = TaskDescriptor.of("tell-process", PromisedNews.class);
    static final TaskDescriptor<PromisedNotice> SEND_NOTICE = TaskDescriptor.of("send-notice", PromisedNotice.class);
    static final TaskDescriptor<PromisedCopy> SEND_COPY = TaskDescriptor.of("send-copy", PromisedCopy.class);
    static final TaskDescriptor<PromisedLink> SEND_MENDING_LINK =
            TaskDescriptor.of("send-mending-link", PromisedLink.class);

    private final Scheduler scheduler;
    private final Clock clock;

    ErrandsInDatabase(@Lazy Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellProcess(News news) {
        promise(TELL_PROCESS, UUID.randomUUID().toString(), PromisedNews.of(news, clock.instant()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendNotice(NoticeId notice) {
        promise(SEND_NOTICE, notice.value().toString(), PromisedNotice.of(notice, clock.instant()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendNoticeAgain(NoticeId notice) {
        Instant then = clock.instant().plus(Pauses.AFTER_A_LOSS);
        scheduler.scheduleIfNotExists(SEND_NOTICE
                .instance(notice.value().toString())
                .data(PromisedNotice.of(notice, then))
                .scheduledTo(Instant.now().plus(Pauses.AFTER_A_LOSS)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendCopy(CopyId copy) {
        promise(SEND_COPY, copy.value().toString(), PromisedCopy.of(copy, clock.instant()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendMendingLink(MendingLinkId link) {
        promise(SEND_MENDING_LINK, link.toString(), PromisedLink.of(link, clock.instant()));
    }

    private <T> void promise(TaskDescriptor<T> task, String id, T what) {
        scheduler.schedule(task.instance(id).data(what).scheduledTo(Instant.now()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // no need to wait for the next poll
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }
}

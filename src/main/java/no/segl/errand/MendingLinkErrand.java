package no.segl.errand;

import static no.segl.errand.ErrandsInDatabase.SEND_MENDING_LINK;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import no.segl.signingjob.DeliverMendingLink;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.apprenticeship.MendingLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each link to a company or training office is an errand of its own: one that fails holds up nobody. */
@Configuration(proxyBeanMethods = false)
class MendingLinkErrand {

    @Bean
    OneTimeTask<PromisedLink> sendMendingLink(
            DeliverMendingLink links, MendingLinks all, SigningProcess process, Clock clock) {
        return Tasks.oneTime(SEND_MENDING_LINK)
                .onFailure(new TryAgain<>(
                        Pauses.FOR_NOTICES,
                        PromisedLink::since,
                        link -> process.alert(jobOf(link, all), what(link)),
                        clock))
                .execute((errand, context) -> {
                    PromisedLink link = errand.getData();
                    links.deliver(link.id());
                    if (context.getExecution().consecutiveFailures > 0) {
                        process.allClear(jobOf(link, all), what(link));
                    }
                });
    }

    private static SigningJobId jobOf(PromisedLink link, MendingLinks all) {
        return all.find(link.id()).orElseThrow().job();
    }

    private static String what(PromisedLink link) {
        return "send-mending-link " + link.link();
    }
}

package no.segl.signingjob;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.casesystem.CaseSystemMessage;
import no.segl.signingjob.casesystem.CaseSystems;

/** Hears everything, unless a test says otherwise. */
final class FakeCaseSystem implements CaseSystems {

    final Set<String> accounts = new HashSet<>();
    final List<CaseSystemMessage> heard = new ArrayList<>();
    boolean down;
    boolean busy;
    /** Fails once it has taken the message, as when the answer is lost. */
    boolean losesAnswers;

    @Override
    public boolean isAnyTold() {
        return !accounts.isEmpty();
    }

    @Override
    public boolean areTold(String account) {
        return accounts.contains(account);
    }

    @Override
    public Duration patience() {
        return Duration.ofDays(3);
    }

    @Override
    public Answer tell(String account, CaseSystemMessage message) {
        if (busy) {
            return Answer.BUSY;
        }
        if (!down) {
            heard.add(message);
        }
        if (down || losesAnswers) {
            throw new IllegalStateException("no acknowledgement");
        }
        return Answer.ACKNOWLEDGED;
    }
}

package no.segl.signingjob;

import java.util.HashMap;
import java.util.Map;
import no.segl.signingjob.casesystem.MessageCursor;
import no.segl.signingjob.casesystem.MessageCursors;

final class InMemoryCursors implements MessageCursors {

    private final Map<SigningJobId, MessageCursor> all = new HashMap<>();

    @Override
    public MessageCursor of(SigningJobId job) {
        return all.getOrDefault(job, MessageCursor.atStart(job));
    }

    @Override
    public MessageCursor hold(SigningJobId job) {
        return of(job);
    }

    @Override
    public void update(MessageCursor cursor) {
        all.put(cursor.job(), cursor);
    }

    @Override
    public long waiting() {
        return all.values().stream().filter(MessageCursor::waiting).count();
    }

    @Override
    public long held() {
        return all.values().stream().filter(MessageCursor::held).count();
    }
}

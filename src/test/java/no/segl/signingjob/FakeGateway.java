package no.segl.signingjob;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.NoticeGateway;

/** Keeps every letter, and answers as a test says. */
final class FakeGateway implements NoticeGateway {

    record Sent(Letter letter, Channel channel) {}

    final List<Letter> letters = new ArrayList<>();
    final List<Sent> sent = new ArrayList<>();
    /** Ways that fail once they have taken the letter, as when the answer is lost. */
    final Set<Channel> answersAreLost = EnumSet.noneOf(Channel.class);

    final Set<Channel> refusing = EnumSet.noneOf(Channel.class);
    Delivery answer = Delivery.ACCEPTED;
    boolean sendsSms = true;

    @Override
    public Delivery send(Letter letter, Channel channel) {
        letters.add(letter);
        sent.add(new Sent(letter, channel));
        if (answersAreLost.contains(channel)) {
            throw new IllegalStateException("the answer is lost");
        }
        return refusing.contains(channel) ? Delivery.ADDRESS_REFUSED : answer;
    }

    @Override
    public List<Channel> channelsTo(ContactDetails details) {
        List<Channel> channels = new ArrayList<>();
        if (details.email() != null) {
            channels.add(Channel.EMAIL);
        }
        if (sendsSms && details.mobile() != null) {
            channels.add(Channel.SMS);
        }
        return channels;
    }
}

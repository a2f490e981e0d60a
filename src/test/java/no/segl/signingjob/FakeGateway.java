package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.NoticeGateway;

/** Keeps every letter, and answers as a test says. */
final class FakeGateway implements NoticeGateway {

    final List<Letter> letters = new ArrayList<>();
    Delivery answer = Delivery.ACCEPTED;
    boolean sendsSms = true;

    @Override
    public Delivery send(Letter letter) {
        letters.add(letter);
        return answer;
    }

    @Override
    public boolean reaches(ContactDetails details) {
        return details.email() != null || (sendsSms && details.mobile() != null);
    }
}

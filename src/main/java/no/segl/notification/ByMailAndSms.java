package no.segl.notification;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.NoticeGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Notices by e-mail, and by SMS where the installation has a gateway for it. */
@Component
@ConditionalOnProperty("spring.mail.host")
class ByMailAndSms implements NoticeGateway {

    private final SmtpGateway mail;
    private final ObjectProvider<SmsGateway> sms;
    private final MobileNumbers numbers;
    private final LetterWriter writer;

    ByMailAndSms(SmtpGateway mail, ObjectProvider<SmsGateway> sms, MobileNumbers numbers, LetterWriter writer) {
        this.mail = mail;
        this.sms = sms;
        this.numbers = numbers;
        this.writer = writer;
    }

    @Override
    public List<Channel> channelsTo(ContactDetails details) {
        List<Channel> channels = new ArrayList<>();
        if (details.email() != null) {
            channels.add(Channel.EMAIL);
        }
        if (details.mobile() != null && sms.getIfAvailable() != null && numbers.canTakeSms(details.mobile())) {
            channels.add(Channel.SMS);
        }
        return channels;
    }

    @Override
    public Delivery send(Letter letter, Channel channel) {
        LetterText text = writer.write(letter);
        return switch (channel) {
            case EMAIL -> mail.send(letter, text);
            case SMS ->
                sms.getObject()
                        .send(
                                letter.id(),
                                numbers.e164(String.valueOf(letter.to().mobile())),
                                text.sms(),
                                letter.deadline());
        };
    }
}

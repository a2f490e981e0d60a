package no.segl.notification;

import no.segl.signingjob.apprenticeship.MendingMail;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Mails links through the same server as notices. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MendingMailBySmtp implements MendingMail {

    private final SmtpGateway mail;
    private final InvitationWriter writer;

    MendingMailBySmtp(SmtpGateway mail, InvitationWriter writer) {
        this.mail = mail;
        this.writer = writer;
    }

    @Override
    public Delivery send(Invitation invitation) {
        NoticeId id = new NoticeId(invitation.id().value());
        return mail.send(id, invitation.to(), invitation.language(), writer.write(invitation));
    }
}

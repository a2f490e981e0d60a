package no.segl.notification;

import java.time.Instant;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeId;

/** What carries an SMS. Another provider is another class of this. */
interface SmsGateway {

    /**
     * @param id the same for each try
     * @param number with its country code: +46…
     * @param until afterwards nobody needs it
     * @throws NoticeNotSent if the gateway is in trouble, or refuses us
     */
    Delivery send(NoticeId id, String number, String text, Instant until);
}

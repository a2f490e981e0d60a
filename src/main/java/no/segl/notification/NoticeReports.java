package no.segl.notification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import no.segl.signingjob.HearOfNotice;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where those who carry our notices report what became of them. */
@RestController
class NoticeReports {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeReports.class);
    private static final int ENOUGH_OF_A_BOUNCE = 1_000_000;
    private static final String BEARER = "Bearer ";

    private final HearOfNotice notices;
    private final ReportAddress addresses;
    private final String domain;

    NoticeReports(HearOfNotice notices, ReportAddress addresses, NotificationSettings settings) {
        this.notices = notices;
        this.addresses = addresses;
        this.domain = settings.domain();
    }

    /** An e-mail from the mailbox that our bounces come to, whole; whatever is no bounce is taken and forgotten. */
    @PostMapping("/reports/mail")
    ResponseEntity<Void> mail(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            InputStream mail)
            throws IOException {
        if (authorization == null
                || !authorization.startsWith(BEARER)
                || !addresses.isSecret(authorization.substring(BEARER.length()))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        Optional<NoticeId> bounced = Bounce.read(mail.readNBytes(ENOUGH_OF_A_BOUNCE), domain);
        bounced.ifPresent(id -> notices.cameBack(id, Channel.EMAIL));
        return ResponseEntity.noContent().build();
    }

    /** The address that the SMS gateway was given for this one notice. */
    @PostMapping("/reports/sms/{notice}")
    ResponseEntity<Void> sms(
            @PathVariable String notice,
            @RequestParam(defaultValue = "") String key,
            @RequestBody(required = false) @Nullable SmsReport report) {
        if (!addresses.isKeyOf(notice, key)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        if (report != null) {
            hear(new NoticeId(UUID.fromString(notice)), report);
        }
        return ResponseEntity.noContent().build();
    }

    private void hear(NoticeId id, SmsReport report) {
        if (report.isOnItsWay()) {
            notices.taken(id, Channel.SMS);
        } else if (report.isLost() && report.isBecauseOfTheNumber()) {
            notices.cameBack(id, Channel.SMS);
        } else if (report.isLost()) {
            LOG.error("the SMS gateway lost notice {}, code {}; it gets it again", id, report.code());
            notices.lost(id, Channel.SMS);
        }
    }
}

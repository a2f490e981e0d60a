package no.segl.notification;

import no.segl.signingjob.notice.NoticeId;

/** Reports as mail servers write them (RFC 3464). */
public final class Bounces {

    private Bounces() {}

    public static String of(NoticeId notice, String domain, String action, String status) {
        return """
                From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>
                To: ikke-svar@%2$s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0100

                Final-Recipient: rfc822; kari@segl.example
                Action: %3$s
                Status: %4$s
                Diagnostic-Code: smtp; 550 %4$s no such user

                --part
                Content-Type: text/rfc822-headers

                From: Eksempel kommune <ikke-svar@%2$s>
                To: kari@segl.example
                Message-ID: <%1$s@%2$s>
                Subject: Du har et dokument

                --part--
                """.formatted(notice, domain, action, status).replace("\n", "\r\n");
    }
}

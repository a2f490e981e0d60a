package no.segl.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.segl.signingjob.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where notices are reported on. An SMS has an address of its own, whose key is good for no other. */
@Component
class ReportAddress {

    private static final String ALGORITHM = "HmacSHA256";

    private final ReportSettings settings;
    private final PortalAddress portal;

    ReportAddress(ReportSettings settings, PortalAddress portal) {
        this.settings = settings;
        this.portal = portal;
    }

    /** @return null where no reports are wanted */
    @Nullable URI ofSms(NoticeId id) {
        return settings.isOn() ? portal.get().resolve("/reports/sms/" + id + "?key=" + key(id.toString())) : null;
    }

    boolean isKeyOf(String notice, String key) {
        return settings.isOn() && same(key(notice), key);
    }

    boolean isSecret(@Nullable String said) {
        return settings.isOn() && said != null && same(String.valueOf(settings.secret()), said);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private String key(String notice) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(String.valueOf(settings.secret()).getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(("sms " + notice).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package no.segl.notification;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account at LINK Mobility (MyLINK SMS API) that our SMS go through; none are sent while no client is set.
 *
 * @param sender what telephones show: at most 11 letters and digits of ASCII, or a number
 */
@ConfigurationProperties("segl.notification.sms")
record SmsSettings(
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String sender,

        @DefaultValue("https://api.linkmobility.com/sms/v1/messages")
        URI url,

        @DefaultValue("https://sso.linkmobility.com/auth/realms/CPaaS/protocol/openid-connect/token")
        URI tokenUrl) {

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }
}

package no.segl.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SMS as the MyLINK SMS API takes it.
 *
 * @param referenceId comes back in each report; it does not keep a repetition from being sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyLinkMessage(
        String recipient, Content content, @Nullable Expiration expiration, Callback callback, String referenceId) {

    record Content(String text, Options options) {}

    /** @param obfuscate what the provider forgets once the message is on its way */
    record Options(
            @JsonProperty("sms.encoding") String encoding,
            @JsonProperty("sms.sender") String sender,
            @JsonProperty("sms.obfuscate") String obfuscate) {}

    record Expiration(String absolute) {}

    /** Where the provider reports what became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Callback(String mode, @Nullable List<String> urls) {

        static final Callback NONE = new Callback("None", null);

        static Callback to(URI address) {
            return new Callback("URL", List.of(address.toString()));
        }
    }

    @Override
    public String toString() {
        return "MyLinkMessage[" + referenceId + "]";
    }
}

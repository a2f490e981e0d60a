package no.segl.maskinporten;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Lets the adapters of public registers in. */
@Component
@ConditionalOnProperty("segl.maskinporten.client-id")
public class Maskinporten {

    private final Map<Access, Token> tokens = new ConcurrentHashMap<>();
    private final TokenRequest request;
    private final Clock clock;

    Maskinporten(MaskinportenSettings settings, Clock clock) {
        this.request = new TokenRequest(settings, http(settings.timeout()).build(), clock);
        this.clock = clock;
    }

    /**
     * A client whose requests carry a token for this. A token is kept until shortly before it expires; one that the
     * register refuses is asked for anew, once.
     *
     * @param timeout for a connection, and for the whole answer
     */
    public RestClient client(Access access, Duration timeout) {
        return http(timeout).requestInterceptor(bearing(access)).build();
    }

    private ClientHttpRequestInterceptor bearing(Access access) {
        return (asked, body, onwards) -> {
            Token token = token(access);
            asked.getHeaders().setBearerAuth(token.value());
            ClientHttpResponse answer = onwards.execute(asked, body);
            if (answer.getStatusCode() != HttpStatus.UNAUTHORIZED) {
                return answer;
            }
            answer.close();
            tokens.remove(access, token);
            asked.getHeaders().setBearerAuth(token(access).value());
            return onwards.execute(asked, body);
        };
    }

    /** Two who need a new one at once get one each: that is cheaper than waiting for each other when nobody answers. */
    private Token token(Access access) {
        Token kept = tokens.get(access);
        if (kept != null && kept.isGood(clock.instant())) {
            return kept;
        }
        Token fresh = request.ask(access);
        tokens.put(access, fresh);
        return fresh;
    }

    /** What we send holds identity numbers: it goes where we sent it, and never where an answer points. */
    private static RestClient.Builder http(Duration timeout) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(timeout)
                .withReadTimeout(timeout)
                .withRedirects(Redirects.DONT_FOLLOW);
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings));
    }
}

package no.segl.maskinporten;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Lets the adapters of public registers in: each of their requests says by its attributes {@code scope} and, where the
 * register cares, {@code resource} what it is for, and gets a token for that. A token is kept until shortly before it
 * expires; one that the register refuses is asked for anew, once.
 */
@Component("maskinporten")
@ConditionalOnProperty("segl.maskinporten.client-id")
class Maskinporten implements ClientHttpRequestInterceptor {

    private final Map<Access, Token> tokens = new ConcurrentHashMap<>();
    private final TokenRequest request;
    private final Clock clock;

    Maskinporten(MaskinportenSettings settings, Clock clock) {
        this.request = new TokenRequest(settings, clock);
        this.clock = clock;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest asked, byte[] body, ClientHttpRequestExecution onwards)
            throws IOException {
        Access access = new Access((String) asked.getAttributes().get("scope"), (String)
                asked.getAttributes().get("resource"));
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
}

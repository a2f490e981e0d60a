package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDomainsInDnsTest {

    private NameServer server;
    private MailDomainsInDns domains;

    @BeforeEach
    void begin() throws IOException {
        server = new NameServer();
        domains = new MailDomainsInDns(new MailDomainSettings(server.url(), Duration.ofMillis(300)));
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example,    true",
        "no-mx.example,   true",
        "nomail.example,  false",
        "nowhere.example, false",
        "broken.example,  true"
    })
    void onlyADomainThatSaysSoTakesNoMail(String domain, boolean takes) {
        assertThat(domains.takeMail(domain)).isEqualTo(takes);
    }

    @Test
    @Timeout(10)
    void noAnswerIsNoFault() {
        assertThat(domains.takeMail("silent.example")).isTrue();
    }

    @Test
    void aDomainWithLettersOfOursIsAskedForAsTheNameServiceSpellsIt() {
        domains.takeMail("blåbær.example");

        assertThat(server.asked).contains("xn--blbr-roah.example.");
    }

    @ParameterizedTest
    @CsvSource({"a/b.example", "a\\b.example", "a'b.example"})
    void whatCannotBeANameIsAskedOfNobody(String domain) {
        assertThat(domains.takeMail(domain)).isTrue();
        assertThat(server.asked).isEmpty();
    }

    @Test
    void whereNoNameServiceIsAskedEveryDomainMayTakeMail() {
        assertThat(new NoNameService().takeMail("nowhere.example")).isTrue();
    }
}

package no.segl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

class UnbrokenDatesTest {

    private final SpringTemplateEngine pages = new SpringTemplateEngine();

    UnbrokenDatesTest() {
        pages.addDialect(new UnbrokenDates());
    }

    private String shown(String title) {
        return pages.process(
                "<h1 segl:title=\"${title}\">Protokoll</h1>",
                new Context(null, Map.<String, Object>of("title", title)));
    }

    @Test
    void aTitleKeepsEachDateOnOneLine() {
        assertThat(shown("Kultur- och fritidsnämnden 2026-11-24, 2026-12-01"))
                .isEqualTo("<h1>Kultur- och fritidsnämnden <span class=\"date\">2026-11-24</span>,"
                        + " <span class=\"date\">2026-12-01</span></h1>");
    }

    @Test
    void whatLooksLikeMarkupInATitleStaysText() {
        assertThat(shown("<b>2026-11-24</b> & $1"))
                .isEqualTo("<h1>&lt;b&gt;<span class=\"date\">2026-11-24</span>&lt;/b&gt; &amp; $1</h1>");
    }

    @Test
    void aLongerNumberIsNoDate() {
        assertThat(shown("12026-11-245")).isEqualTo("<h1>12026-11-245</h1>");
    }
}

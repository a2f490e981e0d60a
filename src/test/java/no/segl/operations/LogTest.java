package no.segl.operations;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.demo.SeglTest;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SeglTest
class LogTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.pdfbox.pdfparser.COSParser", "org.apache.fontbox.ttf.CmapSubtable"})
    void whatComplainsAboutADocumentQuotesNothingOfIt(String complainer) {
        var log = LogFactory.getLog(complainer);

        assertThat(log.isWarnEnabled()).isFalse();
        assertThat(log.isErrorEnabled()).isFalse();
    }
}

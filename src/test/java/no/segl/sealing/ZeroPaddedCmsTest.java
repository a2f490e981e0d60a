package no.segl.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.cms.CMSUtils;
import eu.europa.esig.dss.model.DSSException;
import java.util.Arrays;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;

class ZeroPaddedCmsTest {

    /** Through DSS, which thereby shows that it picked ours of the two that are on the class path. */
    @Test
    void a_message_is_read_out_of_the_zeros_behind_it() throws Exception {
        byte[] message = message();

        byte[] read = CMSUtils.parseToCMS(Arrays.copyOf(message, message.length + 1000))
                .getDEREncoded();

        assertThat(read).isEqualTo(CMSUtils.parseToCMS(message).getDEREncoded());
    }

    @Test
    void anything_but_zeros_behind_it_is_refused() throws Exception {
        byte[] message = message();
        byte[] followed = Arrays.copyOf(message, message.length + 10);
        followed[followed.length - 1] = 1;

        assertThatThrownBy(() -> CMSUtils.parseToCMS(followed)).isInstanceOf(DSSException.class);
    }

    @Test
    void what_is_no_message_is_refused() {
        assertThatThrownBy(() -> CMSUtils.parseToCMS(new byte[] {0x30, (byte) 0x84, 0x7f, 0, 0, 0}))
                .isInstanceOf(DSSException.class);
    }

    private static byte[] message() throws Exception {
        return new CMSSignedDataGenerator().generate(new CMSAbsentContent()).getEncoded();
    }
}

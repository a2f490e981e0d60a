package no.segl.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.GeneralSecurityException;
import java.util.List;
import no.segl.signingjob.document.SealingFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All time-stamp authorities that are configured, asked in turn until one answers. */
final class TimeStampAuthorities implements TSPSource {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(TimeStampAuthorities.class);

    private final transient List<TimeStampAuthority> authorities;

    TimeStampAuthorities(List<TimeStampAuthority> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        SealingFailed failed = new SealingFailed(
                "No time-stamp authority gave a time stamp, of " + authorities.size() + " that were asked");
        for (TimeStampAuthority authority : authorities) {
            try {
                return authority.stamp(algorithm, digest);
            } catch (GeneralSecurityException | RuntimeException next) {
                LOG.warn("Time-stamp authority {} gave no time stamp: {}", authority, next.getMessage());
                failed.addSuppressed(next);
            }
        }
        throw failed;
    }
}

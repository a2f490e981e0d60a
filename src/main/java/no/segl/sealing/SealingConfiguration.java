package no.segl.sealing;

import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Clock;
import no.segl.signingjob.document.Sealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Puts the parts together, once: what DSS needs is expensive to make and safe to share. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    CertificateAuthority certificateAuthority(SealingSettings settings, Clock clock) {
        return KeyFiles.certificateAuthority(settings, clock);
    }

    @Bean
    TrustAnchors trustAnchors(SealingSettings settings, CertificateAuthority authority, Environment environment) {
        TrustAnchors anchors = new TrustAnchors(authority.root(), KeyFiles.timeStampRoots(settings));
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            DemoCertificates.refuse(anchors.all());
        }
        return anchors;
    }

    @Bean
    Sealing sealing(SealingSettings settings, CertificateAuthority authority, TrustAnchors anchors, Clock clock) {
        return pades(settings, authority, anchors, clock);
    }

    static Sealing pades(SealingSettings settings, CertificateAuthority authority, TrustAnchors anchors, Clock clock) {
        CertificateVerifier verifier = verifier(settings, anchors);
        TimeStampAuthorities timeStamps = timeStampAuthorities(settings, anchors, clock);
        return new PadesSealing(
                authority,
                PersonSignature.stampedBy(timeStamps, clock),
                new LongTermSeal(authority, verifier, timeStamps, clock),
                new StrictValidation(verifier, authority, clock));
    }

    static TimeStampAuthorities timeStampAuthorities(SealingSettings settings, TrustAnchors anchors, Clock clock) {
        return new TimeStampAuthorities(settings.tsa().stream()
                .map(tsa -> tsa.url().toString())
                .map(url -> new TimeStampAuthority(
                        url,
                        new OnlineTSPSource(url, within(settings, new TimestampDataLoader())),
                        anchors.forTimeStamps(),
                        clock))
                .toList());
    }

    /**
     * Looks up revocation information for certificates that lead to a trust anchor, and nothing else: an uploaded file
     * must not be able to make us call an address of its choice.
     */
    private static CertificateVerifier verifier(SealingSettings settings, TrustAnchors anchors) {
        boolean withoutIssuerLookUp = true;
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(withoutIssuerLookUp);
        verifier.setTrustedCertSources(anchors.asSource());
        verifier.setCrlSource(new OnlineCRLSource(within(settings, new CommonsDataLoader())));
        verifier.setOcspSource(new OnlineOCSPSource(within(settings, new OCSPDataLoader())));
        return verifier;
    }

    private static <T extends CommonsDataLoader> T within(SealingSettings settings, T loader) {
        int connect = Math.toIntExact(settings.connectTimeout().toMillis());
        int read = Math.toIntExact(settings.readTimeout().toMillis());
        loader.setTimeoutConnection(connect);
        loader.setTimeoutConnectionRequest(connect);
        loader.setTimeoutSocket(read);
        loader.setTimeoutResponse(read);
        loader.setRedirectsEnabled(false);
        return loader;
    }
}

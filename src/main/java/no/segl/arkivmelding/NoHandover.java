package no.segl.arkivmelding;

import no.segl.signingjob.archive.ArchiveHandover;
import no.segl.signingjob.archive.MessageId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For an installation whose case archive is all there is. */
@Component
@ConditionalOnProperty(name = "segl.archive.handover.kind", havingValue = "none", matchIfMissing = true)
class NoHandover implements ArchiveHandover {

    @Override
    public boolean isWanted() {
        return false;
    }

    @Override
    public void handOver(MessageId id, byte[] archivePackage) {
        throw new IllegalStateException("segl.archive.handover.kind is none");
    }
}

package no.segl.signingjob;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.segl.signingjob.archive.ArchiveHandover;
import no.segl.signingjob.archive.ArchivePackages;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.Handovers;
import no.segl.signingjob.archive.MessageId;

/** The municipality's own archive in memory, with what we know of what it took. */
class FakeMunicipalArchive implements ArchiveHandover, ArchivePackages, Handovers {

    final List<MessageId> taken = new ArrayList<>();
    final List<FiledEntry> packed = new ArrayList<>();
    boolean wanted = true;
    boolean losingAnswers;
    private final Map<String, MessageId> messages = new HashMap<>();
    private final List<MessageId> acknowledged = new ArrayList<>();

    @Override
    public boolean isWanted() {
        return wanted;
    }

    @Override
    public byte[] pack(FiledEntry filed) {
        packed.add(filed);
        return new byte[0];
    }

    @Override
    public void handOver(MessageId id, byte[] archivePackage) {
        taken.add(id);
        if (losingAnswers) {
            throw new IllegalStateException("no answer");
        }
    }

    @Override
    public Handover of(SigningJobId job, String filingKey, Instant now) {
        MessageId id = messages.computeIfAbsent(filingKey, key -> MessageId.random());
        return new Handover(id, acknowledged.contains(id));
    }

    @Override
    public boolean taken(MessageId message, Instant now) {
        return !acknowledged.contains(message) && acknowledged.add(message);
    }
}

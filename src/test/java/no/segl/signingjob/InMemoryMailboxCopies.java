package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.mailbox.MailboxCopy;

class InMemoryMailboxCopies implements MailboxCopies {

    final List<MailboxCopy> all = new ArrayList<>();

    @Override
    public boolean addIfNew(MailboxCopy copy) {
        boolean known = all.stream()
                .anyMatch(each -> each.job().equals(copy.job())
                        && each.round() == copy.round()
                        && each.signer().equals(copy.signer()));
        return !known && all.add(copy);
    }

    @Override
    public Optional<MailboxCopy> find(CopyId id) {
        return all.stream().filter(copy -> copy.id().equals(id)).findFirst();
    }

    @Override
    public void update(MailboxCopy copy) {
        all.replaceAll(each -> each.id().equals(copy.id()) ? copy : each);
    }
}

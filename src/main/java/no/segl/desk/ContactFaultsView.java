package no.segl.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.segl.signingjob.ContractContactFaults;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keeps a contract from being sent, who mends it, and what became of the links to them. */
@Component
class ContactFaultsView {

    private final ContractContactFaults faults;
    private final Wording wording;
    private final Clock clock;

    ContactFaultsView(ContractContactFaults faults, Wording wording, Clock clock) {
        this.faults = faults;
        this.wording = wording;
        this.clock = clock;
    }

    /** Templates call what is public. */
    record Shown(List<Line> lines, List<PartyLink> links) {

        public boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    /** @param how who mends it, and where */
    record Line(String name, @Nullable String role, String what, String how) {}

    /**
     * @param said whether there is a link, and whether it was mailed
     * @param open there is one that works
     */
    record PartyLink(Party party, String said, boolean open) {}

    Shown of(SigningJob job, Staff staff) {
        List<ContactFault> found = faults.of(job, staff);
        List<MendingLink> links = found.isEmpty() ? List.of() : faults.links(job);
        return new Shown(
                found.stream()
                        .map(fault -> line(job.signer(fault.signer()), fault))
                        .toList(),
                Stream.of(Party.values())
                        .filter(party -> found.stream().anyMatch(fault -> fault.isMendedByLinkOf(party)))
                        .map(party -> link(party, links))
                        .toList());
    }

    private Line line(Signer signer, ContactFault fault) {
        String what = wording.violation(Violation.of(fault.what().code(), ""));
        String how = fault.what() == What.RESERVED
                ? ""
                : wording.text("desk.contactFaults.mend." + fault.mendedBy().code());
        return new Line(signer.name(), signer.role(), what, how);
    }

    private PartyLink link(Party party, List<MendingLink> links) {
        Optional<MendingLink> open = links.stream()
                .filter(link -> link.party() == party && link.isOpen(clock.instant()))
                .findFirst();
        return new PartyLink(party, open.map(this::said).orElseGet(() -> none(party)), open.isPresent());
    }

    private String said(MendingLink link) {
        String until = wording.time(link.expiresAt());
        return link.sentAt() == null
                ? wording.text("desk.contactFaults.link.unsent", who(link.party()), until)
                : wording.text("desk.contactFaults.link.sent", who(link.party()), wording.time(link.sentAt()), until);
    }

    private String none(Party party) {
        return wording.text("desk.contactFaults.link.none", who(party));
    }

    private String who(Party party) {
        return wording.text("desk.contactFaults.who." + party);
    }
}

package no.segl.signingjob;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.NoticeGateway;
import no.segl.signingjob.rules.ContractRules;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the signers that a sender wrote and names everything that is wrong with each. */
@Component
class SignerCheck {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ROLE = 100;
    private static final int FIRST_GROUP = 1;
    private static final int LAST_GROUP = 10;

    private final Municipality municipality;
    private final ContactRegister register;
    private final NoticeGateway gateway;
    private final ContractRules contractRules;

    SignerCheck(
            Municipality municipality, ContactRegister register, NoticeGateway gateway, ContractRules contractRules) {
        this.municipality = municipality;
        this.register = register;
        this.gateway = gateway;
        this.contractRules = contractRules;
    }

    /**
     * The signers that could be read; fewer than were written only where a fault was found.
     *
     * @param kind null where it is faulty itself
     */
    List<Signer> read(List<NewSigner> wanted, @Nullable Kind kind, List<Violation> faults) {
        if (wanted.isEmpty()) {
            faults.add(Violation.of(kind == Kind.MINUTES ? "signers.noBoard" : "signers.none", "signers"));
        } else if (wanted.size() > SigningJob.MOST_SIGNERS) {
            faults.add(Violation.of("signers.tooMany", "signers", SigningJob.MOST_SIGNERS));
        }
        Set<NationalId> seen = new HashSet<>();
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> read(wanted.get(i), usual(kind, wanted.get(i)), "signers[" + i + "]", seen, faults))
                .flatMap(
                        signer -> signer == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(signer))
                .toList();
    }

    /**
     * What holds for a signer of whom the sender says nothing else.
     *
     * @param reachedLater how this one is reached is looked at before dispatch, and mended there
     * @param twice the code of one person in two places
     */
    private record Usual(Capacity capacity, int group, boolean reachedLater, String twice) {}

    private Usual usual(@Nullable Kind kind, NewSigner wanted) {
        if (kind == Kind.APPRENTICESHIP) {
            Optional<RoleRule> rule =
                    ContractRole.ofCode(Words.orNull(wanted.role())).map(contractRules::of);
            return new Usual(
                    rule.map(RoleRule::capacity).orElse(Capacity.SELF),
                    rule.map(RoleRule::group).orElse(FIRST_GROUP),
                    true,
                    "nationalId.twoRoles");
        }
        return new Usual(usualBesidesContracts(kind, wanted), FIRST_GROUP, false, "nationalId.twice");
    }

    /** Those who adjust minutes act for their board, where something tells how it reaches them. */
    private static Capacity usualBesidesContracts(@Nullable Kind kind, NewSigner wanted) {
        boolean reached = Words.orNull(wanted.email()) != null || Words.orNull(wanted.mobile()) != null;
        return kind == Kind.MINUTES && reached ? Capacity.ORGANISATION : Capacity.SELF;
    }

    private @Nullable Signer read(
            NewSigner wanted, Usual usual, String at, Set<NationalId> seen, List<Violation> faults) {
        NationalId id = nationalId(wanted.nationalId(), at + ".nationalId", faults);
        if (id != null && !seen.add(id)) {
            faults.add(Violation.of(usual.twice(), at + ".nationalId"));
        }
        String name = name(wanted.name(), at + ".name", faults);
        String role = role(wanted.role(), at + ".role", faults);
        Capacity capacity = capacity(wanted.capacity(), usual.capacity(), at + ".capacity", faults);
        int group = group(wanted.group(), usual.group(), at + ".group", faults);
        ContactDetails contact = ContactCheck.read(wanted.email(), wanted.mobile(), at + ".", faults);
        boolean lookedUp = register.isAsked() && capacity == Capacity.SELF && (id == null || id.isNorwegian());
        if (!lookedUp && !usual.reachedLater() && Words.orNull(wanted.email()) == null) {
            needAnotherWay(wanted, contact, at, faults);
        }
        if (id == null || name == null || capacity == null) {
            return null;
        }
        return new Signer(
                SignerId.random(), id, name, capacity, role, group, contact, false, SignerStatus.WAITING, null, null);
    }

    private void needAnotherWay(NewSigner wanted, ContactDetails contact, String at, List<Violation> faults) {
        if (Words.orNull(wanted.mobile()) == null) {
            faults.add(Violation.of("contact.missing", at));
        } else if (!contact.isEmpty() && !gateway.reaches(contact)) {
            faults.add(Violation.of("contact.noSms", at + ".email"));
        }
    }

    private @Nullable NationalId nationalId(@Nullable String typed, String at, List<Violation> faults) {
        if (Words.orNull(typed) == null) {
            faults.add(Violation.of("nationalId.missing", at));
            return null;
        }
        NationalId id = NationalId.parse(typed).orElse(null);
        if (id == null) {
            faults.add(Violation.of("nationalId.wrong", at));
        } else if (id.isSynthetic() && !municipality.syntheticIdsAllowed()) {
            faults.add(Violation.of("nationalId.synthetic", at));
        }
        return id;
    }

    private static @Nullable String name(@Nullable String typed, String at, List<Violation> faults) {
        String name = Words.orNull(typed);
        if (name == null) {
            faults.add(Violation.of("name.missing", at));
        } else if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.of("name.wrong", at, LONGEST_NAME));
            return null;
        }
        return name;
    }

    private static @Nullable String role(@Nullable String typed, String at, List<Violation> faults) {
        String role = Words.orNull(typed);
        if (role != null && role.length() > LONGEST_ROLE) {
            faults.add(Violation.of("role.tooLong", at, LONGEST_ROLE));
            return null;
        }
        return role;
    }

    private static @Nullable Capacity capacity(
            @Nullable String typed, Capacity usual, String at, List<Violation> faults) {
        if (Words.orNull(typed) == null) {
            return usual;
        }
        for (Capacity capacity : Capacity.values()) {
            if (capacity.name().equals(typed)) {
                return capacity;
            }
        }
        faults.add(Violation.of("capacity.unknown", at));
        return null;
    }

    private static int group(@Nullable Integer typed, int usual, String at, List<Violation> faults) {
        if (typed == null) {
            return usual;
        }
        if (typed < FIRST_GROUP || typed > LAST_GROUP) {
            faults.add(Violation.of("group.wrong", at, LAST_GROUP));
            return usual;
        }
        return typed;
    }
}

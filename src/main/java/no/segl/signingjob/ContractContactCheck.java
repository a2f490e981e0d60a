package no.segl.signingjob;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.SharedMailboxes;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.MailDomains;
import no.segl.signingjob.notice.NoticeGateway;
import no.segl.signingjob.rules.ContractRules;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import no.segl.signingjob.rules.MailboxRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds everything that keeps the people of a contract from being reached, each as the role asks for it. */
@Component
class ContractContactCheck {

    private final ContractRules rules;
    private final MailboxRules mailboxes;
    private final NoticeGateway gateway;
    private final MailDomains domains;

    ContractContactCheck(ContractRules rules, MailboxRules mailboxes, NoticeGateway gateway, MailDomains domains) {
        this.rules = rules;
        this.mailboxes = mailboxes;
        this.gateway = gateway;
        this.domains = domains;
    }

    /** Asks the name service: never while a job's row is held. @return the domains that take no mail */
    Set<String> refusing(Collection<Signer> signers, Map<NationalId, Registration> register) {
        return people(signers, register).stream()
                .filter(Person::isReachedByEmail)
                .map(Person::email)
                .filter(Objects::nonNull)
                .map(ContractContactCheck::domain)
                .distinct()
                .filter(domain -> !domains.takeMail(domain))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param register what it says of those who sign for themselves
     * @param refusing domains that take no mail
     */
    List<ContactFault> faults(
            Collection<Signer> signers, Map<NationalId, Registration> register, Set<String> refusing) {
        List<Person> people = people(signers, register);
        SharedMailboxes shared = mailboxes.shared();
        Set<String> twice = twice(people, shared);
        return people.stream()
                .flatMap(person -> faults(person, shared, twice, refusing).map(person::fault))
                .toList();
    }

    /** What several have of whom one must have it alone; of a shared mailbox it is said that it is one. */
    private static Set<String> twice(List<Person> people, SharedMailboxes shared) {
        return people.stream()
                .filter(person -> person.email() != null && !shared.include(person.email()))
                .collect(Collectors.groupingBy(person -> small(person.email())))
                .entrySet()
                .stream()
                .filter(users -> users.getValue().size() > 1)
                .filter(users -> users.getValue().stream()
                        .anyMatch(person -> person.rule().personalEmailNeeded()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<What> faults(Person person, SharedMailboxes shared, Set<String> twice, Set<String> refusing) {
        if (person.registration().reserved()) {
            return Stream.of(What.RESERVED);
        }
        if (person.isUnknown()) {
            return Stream.of(What.UNKNOWN);
        }
        List<What> found = new ArrayList<>();
        String mobile = person.mobile();
        if (person.rule().mobileNeeded() && mobile == null) {
            found.add(What.MOBILE_MISSING);
        } else if (person.rule().mobileNeeded() && !isMobile(mobile)) {
            found.add(What.MOBILE_WRONG);
        }
        String email = person.email();
        boolean unreached = found.isEmpty() && !gateway.reaches(new ContactDetails(email, mobile));
        if (email == null && (person.rule().personalEmailNeeded() || unreached)) {
            found.add(What.EMAIL_MISSING);
        } else if (email != null && person.rule().personalEmailNeeded() && shared.include(email)) {
            found.add(What.EMAIL_SHARED);
        } else if (email != null && person.isReachedByEmail() && twice.contains(small(email))) {
            found.add(What.EMAIL_TWICE);
        }
        if (email != null && person.isReachedByEmail() && refusing.contains(domain(email))) {
            found.add(What.EMAIL_REFUSED);
        }
        return found.stream();
    }

    private List<Person> people(Collection<Signer> signers, Map<NationalId, Registration> register) {
        return signers.stream()
                .map(signer -> {
                    ContractRole role = ContractRole.ofCode(signer.role()).orElse(ContractRole.COUNTY);
                    Registration known = signer.isInContactRegister()
                            ? register.getOrDefault(signer.nationalId(), Registration.UNKNOWN)
                            : Registration.UNKNOWN;
                    return new Person(signer, role, rules.of(role), known);
                })
                .toList();
    }

    /** Norwegian mobiles begin with 4 or 9; of other countries' numbers we know no such thing. */
    static boolean isMobile(@Nullable String e164) {
        return e164 != null && (!e164.startsWith("+47") || e164.matches("\\+47[49][0-9]{7}"));
    }

    private static String domain(String email) {
        return small(email.substring(email.lastIndexOf('@') + 1));
    }

    private static String small(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** @param registration what the contact register says, if this person is looked up there */
    private record Person(Signer signer, ContractRole role, RoleRule rule, Registration registration) {

        /** What somebody has corrected for this job wins, whole. */
        private ContactDetails registered() {
            return signer.contactCorrected() ? ContactDetails.NONE : registration.details();
        }

        @Nullable String email() {
            String registered = registered().email();
            return registered == null ? signer.contact().email() : registered;
        }

        @Nullable String mobile() {
            String registered = registered().mobile();
            String written = signer.contact().mobile();
            return registered == null || !isMobile(registered) && isMobile(written) ? written : registered;
        }

        /** Who has a mobile gets an SMS, whatever becomes of the mail. */
        boolean isReachedByEmail() {
            return rule.personalEmailNeeded() || !rule.mobileNeeded();
        }

        boolean isUnknown() {
            return signer.isInContactRegister()
                    && !registration.known()
                    && !signer.contactCorrected()
                    && signer.contact().isEmpty();
        }

        ContactFault fault(What what) {
            return new ContactFault(signer.id(), what, mender(what));
        }

        /** Who signs for themselves mend what the register says of them; nobody else's link leads there. */
        private Party mender(What what) {
            boolean ownDetails = signer.isInContactRegister() && !signer.contactCorrected();
            boolean noParty = role.party() == Party.APPRENTICE && !ownDetails;
            return what == What.RESERVED || noParty ? Party.COUNTY : role.party();
        }
    }
}

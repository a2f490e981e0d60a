package no.segl.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** The accounts of staff and case systems. */
@Component
class StaffAccounts {

    private final IdentityService identities;

    StaffAccounts(IdentityService identities) {
        this.identities = identities;
    }

    /** Whether there is such an account, and it is in one of these groups. */
    boolean isIn(Set<String> groups, String account) {
        return groupsOf(account).stream().anyMatch(groups::contains);
    }

    List<String> groupsOf(String account) {
        return identities.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .toList();
    }

    List<GrantedAuthority> authoritiesOf(String account) {
        return groupsOf(account).stream()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}

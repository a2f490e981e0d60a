package no.segl.process;

import java.util.List;
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

    boolean has(String account) {
        return identities.createUserQuery().userId(account).count() > 0;
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

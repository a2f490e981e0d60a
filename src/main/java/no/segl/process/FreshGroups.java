package no.segl.process;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the groups of whoever is logged in anew at each request: one who was removed from a group has lost its rights. */
@Component
public class FreshGroups extends OncePerRequestFilter {

    private final StaffAccounts accounts;

    FreshGroups(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && !(login instanceof AnonymousAuthenticationToken)) {
            SecurityContextHolder.setContext(renewed(login));
        }
        chain.doFilter(request, response);
    }

    private SecurityContext renewed(Authentication login) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        List<GrantedAuthority> groups = accounts.authoritiesOf(login.getName());
        if (!groups.isEmpty()) {
            var staff = UsernamePasswordAuthenticationToken.authenticated(login.getName(), null, groups);
            staff.setDetails(login.getDetails());
            context.setAuthentication(staff);
        }
        return context;
    }
}

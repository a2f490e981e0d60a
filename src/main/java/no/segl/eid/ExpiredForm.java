package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** A form whose session has ended in the meantime: nothing was done; log in, and then at the same place again. */
@Component
public class ExpiredForm implements AccessDeniedHandler {

    private final WayBack wayBack;

    ExpiredForm(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        String page = WayBack.pageOf(request);
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && (login.getPrincipal() instanceof EidUser || login.getPrincipal() instanceof LoggedIn)) {
            response.sendRedirect(page);
        } else {
            wayBack.remember(request, page);
            response.sendRedirect("/portal/login?fault=expired");
        }
    }
}

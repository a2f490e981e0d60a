package no.segl.eid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.stereotype.Component;

/** Remembers, through a login, the page that a signer was on. Only pages of the portal, so that a link cannot lead away. */
@Component
public class WayBack {

    private static final String PAGE = "/portal/jobs/[0-9a-f-]{36}(/sign|/reject)?";
    /** Also with the round that the person has read. */
    private static final Pattern WHOLE = Pattern.compile(PAGE + "(\\?round=\\d{1,6})?");

    private static final String LIST = "/portal";
    private static final String REMEMBERED = "PORTAL_WAY_BACK";

    private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

    WayBack() {
        cache.setSessionAttrName("PORTAL_SAVED_REQUEST");
        cache.setMatchingRequestParameterName(null);
        // not the document itself, which a script fetches
        cache.setRequestMatcher(new RegexRequestMatcher(PAGE + "(\\?.*)?", "GET"));
    }

    /** For one who comes to a page and must log in first. */
    public RequestCache cache() {
        return cache;
    }

    /** For one who asks for a login and says where to go then. */
    public void remember(HttpServletRequest request) {
        remember(request, request.getParameter("to"));
    }

    void remember(HttpServletRequest request, @Nullable String page) {
        if (page != null && WHOLE.matcher(page).matches()) {
            request.getSession().setAttribute(REMEMBERED, page);
        }
    }

    /** The page that a form stands on. */
    static String pageOf(HttpServletRequest form) {
        String address = form.getRequestURI().replaceFirst("/break-off$", "");
        String round = form.getParameter("round");
        return Stream.of(address + "?round=" + round, address)
                .filter(WHOLE.asMatchPredicate())
                .findFirst()
                .orElse(LIST);
    }

    public String after(HttpServletRequest request, HttpServletResponse response) {
        Object remembered = request.getSession().getAttribute(REMEMBERED);
        String saved = address(cache.getRequest(request, response));
        request.getSession().removeAttribute(REMEMBERED);
        cache.removeRequest(request, response);
        return remembered != null ? remembered.toString() : saved != null ? saved : LIST;
    }

    private static @Nullable String address(@Nullable SavedRequest saved) {
        if (saved == null) {
            return null;
        }
        URI asked = URI.create(saved.getRedirectUrl());
        String whole = asked.getPath() + "?" + asked.getQuery();
        return WHOLE.matcher(whole).matches() ? whole : asked.getPath();
    }
}

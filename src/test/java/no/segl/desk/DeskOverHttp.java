package no.segl.desk;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.segl.security.Visitor;
import no.segl.signingjob.Staff;

/** Staff at the desk's pages, over HTTP. Each logs in once, whatever number of tests there are. */
final class DeskOverHttp {

    private static final Map<String, Visitor> BROWSERS = new ConcurrentHashMap<>();

    private final int port;

    DeskOverHttp(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, Staff staff) {
        return browserOf(staff).get(path);
    }

    HttpResponse<String> send(String path, Staff staff, Map<String, String> typed) {
        Visitor browser = browserOf(staff);
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("_csrf", browser.csrfToken());
        return browser.postForm(path, fields);
    }

    /** Has a page open, so that there is a token. */
    private Visitor browserOf(Staff staff) {
        return BROWSERS.computeIfAbsent(staff.account(), account -> {
            Visitor browser = Visitor.loggedIn(port, account);
            browser.get("/desk/cases");
            return browser;
        });
    }
}

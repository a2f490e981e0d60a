package no.segl.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The people of one test, each with a browser that knows nothing of the others. */
public final class Visitors implements ExtensionContext.Store.CloseableResource {

    private final Browser browser;
    private final String root;
    private final List<BrowserContext> open = new ArrayList<>();

    private Visitors(Browser browser, String root) {
        this.browser = browser;
        this.root = root;
    }

    public Visitor one(Screen screen) {
        return one(screen, "nb-NO");
    }

    /** @param language as the browser asks for it */
    public Visitor one(Screen screen, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(root)
                .setLocale(language)
                .setHasTouch(screen.touch)
                .setViewportSize(screen.width, screen.height));
        open.add(context);
        return new Visitor(context, screen);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }

    static final class ForATest implements ParameterResolver {

        private static final Namespace OURS = Namespace.create(Visitors.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Visitors.class;
        }

        @Override
        public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
            String port = SpringExtension.getApplicationContext(test)
                    .getEnvironment()
                    .getRequiredProperty("local.server.port");
            return test.getStore(OURS)
                    .getOrComputeIfAbsent(
                            Visitors.class,
                            key -> new Visitors(Chromium.ofThisRun(), "http://127.0.0.1:" + port),
                            Visitors.class);
        }
    }
}

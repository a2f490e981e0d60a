package no.segl.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** All stand-ins, started once in a JVM, whatever number of application contexts then use them. */
public final class DemoWorld {

    /** In the order they start. */
    private static final List<StandIn> STAND_INS = List.of(
            new DemoDatabase(),
            new DemoSealing(),
            new DemoLogin(),
            new DemoSwedishBankId(),
            new DemoContactRegister(),
            new DemoArchive(),
            new DemoPost(),
            new DemoMailboxes(),
            new DemoCaseSystems());

    private static @Nullable Map<String, Object> settings;

    private DemoWorld() {}

    static synchronized Map<String, Object> start(Supplier<DemoHome> place, boolean fresh) {
        if (settings == null) {
            try {
                settings = startAll(place.get(), fresh);
            } catch (Exception e) {
                throw new IllegalStateException("the stand-ins do not start", e);
            }
        }
        return settings;
    }

    private static Map<String, Object> startAll(DemoHome home, boolean fresh) throws Exception {
        if (fresh) {
            LeftoverPostgres.stop(home.database());
            home.clear();
        }
        Map<String, Object> all = new HashMap<>();
        for (StandIn standIn : STAND_INS) {
            all.putAll(standIn.start(home));
        }
        return Map.copyOf(all);
    }

    /** The settings that lead to a throw-away world, shared by all of a test run. */
    public static Map<String, Object> ofATestRun() {
        return start(DemoHome::ofATestRun, true);
    }

    /** Lets a context see the world; {@link OnlyDemoClasses} keeps the tests' own beans out of it. */
    public static void showTo(ConfigurableApplicationContext context, Map<String, Object> world) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("demoWorld", world));
        context.getBeanFactory().registerSingleton("onlyDemoClasses", new OnlyDemoClasses());
    }

    /** For tests that need a database of their own; it must exist. */
    public static void inDatabase(ConfigurableApplicationContext context, String database) {
        Map<String, Object> world = new HashMap<>(ofATestRun());
        world.computeIfPresent(
                DemoDatabase.URL, (key, url) -> url.toString().replace("/postgres?", "/" + database + "?"));
        showTo(context, world);
    }

    /** For tests: a throw-away world, shared by all contexts of the test run. */
    public static final class OfATestRun implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            showTo(context, ofATestRun());
        }
    }
}

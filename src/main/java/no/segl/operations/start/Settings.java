package no.segl.operations.start;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** The settings as they were given, and what is found wrong with them. Never repeats a value: it may be a secret. */
final class Settings {

    /** The word that stands for every secret of the demo. */
    static final String DEMO_PASSWORD = "demo";

    private final ConfigurableEnvironment environment;
    private final List<String> faults = new ArrayList<>();

    Settings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /**
     * @param meaning what it is, in a few words
     * @return null where it is missing, which is noted
     */
    @Nullable String required(String setting, String meaning) {
        int before = faults.size();
        String value = optional(setting);
        if (value != null && !value.isBlank()) {
            return value;
        }
        if (faults.size() == before) {
            unfit(setting, "is missing", meaning);
        }
        return null;
    }

    /** As {@link #required}, for a secret that the demo has, too. */
    @Nullable String requiredSecret(String setting, String meaning) {
        String value = required(setting, meaning);
        refuseDemoPassword(setting, value);
        return value;
    }

    void refuseDemoPassword(String setting, @Nullable String value) {
        if (DEMO_PASSWORD.equals(value)) {
            unfit(setting, "is the demo's, which everybody knows", "choose another");
        }
    }

    @Nullable String optional(String setting) {
        try {
            return environment.getProperty(setting);
        } catch (IllegalArgumentException unfilled) {
            unfit(setting, "refers to another setting that does not exist", "see what stands between ${ and }");
            return "";
        }
    }

    /** @return null where nothing is set below the name, or where it cannot be read, which is noted */
    <T> @Nullable T below(String name, Bindable<T> type) {
        try {
            return Binder.get(environment).bind(name, type).orElse(null);
        } catch (BindException e) {
            unfit(name, "cannot be read", "see how README spells it");
            return null;
        }
    }

    void unfit(String setting, String why, String mend) {
        faults.add(setting + " " + why + ": " + mend);
    }
}

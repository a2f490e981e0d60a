package no.segl.operations.start;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at all settings before anything starts. The demo, which has an entry of its own, does not pass here. */
public final class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DEMO_PROFILE = "demo";

    private static final List<Consumer<Settings>> CHECKS = List.of(
            PlainSettings::check,
            Registers::check,
            ArchiveHandovers::check,
            Mailboxes::check,
            EncryptionKeys::check,
            MendingLinks::check,
            SealingFiles::check,
            EidClients::check,
            BankIds::check,
            FirstAccount::check,
            NoticeGateways::check);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = new Settings(context.getEnvironment());
        if (Arrays.asList(context.getEnvironment().getActiveProfiles()).contains(DEMO_PROFILE)) {
            settings.unfit("spring.profiles.active", "names the demo, whose keys everybody knows", "leave it out");
        }
        CHECKS.forEach(check -> check.accept(settings));
        if (!settings.faults().isEmpty()) {
            throw new UnfitSettings(settings.faults());
        }
    }
}

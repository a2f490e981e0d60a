package no.segl.operations.start;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The municipality's own archive, where there is one that is to get what was filed. */
final class ArchiveHandovers {

    private static final String HANDOVER = "segl.archive.handover.";
    private static final String NONE = "none";
    private static final String ACOS_MOTTAK = "acos-mottak";

    private ArchiveHandovers() {}

    static void check(Settings settings) {
        String kind = settings.optional(HANDOVER + "kind");
        if (ACOS_MOTTAK.equals(kind)) {
            checkAcosMottak(settings);
        } else if (kind != null && !NONE.equals(kind)) {
            settings.unfit(
                    HANDOVER + "kind", "cannot be used", "acos-mottak, or none: the built-in archive is all there is");
        }
    }

    private static void checkAcosMottak(Settings settings) {
        String url = settings.required(HANDOVER + "url", "Acos Mottak's address, such as https://mottak.example");
        if (url != null && !PlainSettings.isWebAddress(url)) {
            settings.unfit(HANDOVER + "url", "cannot be used", "an address, such as https://mottak.example");
        }
        String tenant = settings.requiredSecret(HANDOVER + "tenant", "the key that Acos gave you for Mottak+");
        if (tenant != null && !Settings.DEMO_PASSWORD.equals(tenant) && !isKey(tenant)) {
            settings.unfit(HANDOVER + "tenant", "is not a key", "32 hexadecimal digits in five groups");
        }
        settings.required(HANDOVER + "codes.access-restriction", "the archive's code for a shielded entry, such as UO");
        settings.required(
                HANDOVER + "codes.shielding-authority",
                "by what an entry is shielded, such as Offl. § 13, jf. fvl. § 13");
    }

    private static boolean isKey(@Nullable String value) {
        try {
            UUID.fromString(String.valueOf(value));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

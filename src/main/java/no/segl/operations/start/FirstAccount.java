package no.segl.operations.start;

/** The first administrator; whether one is needed is seen when the database is open. */
final class FirstAccount {

    private static final String PREFIX = "segl.staff.first-admin.";

    private FirstAccount() {}

    static void check(Settings settings) {
        String account = settings.optional(PREFIX + "account");
        String password = settings.optional(PREFIX + "password");
        settings.refuseDemoPassword(PREFIX + "password", password);
        if (account != null && password == null) {
            settings.required(PREFIX + "password", "the first administrator's, to be changed at the first login");
        }
    }
}

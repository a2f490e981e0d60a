package no.segl.demo;

import java.nio.file.Path;
import java.sql.Connection;

/** A JVM that starts a database in a folder, stores something, says so, and waits to be killed. */
final class KilledDemo {

    static final String READY = "stored";

    private KilledDemo() {}

    public static void main(String[] arguments) throws Exception {
        DemoHome home = DemoHome.taken(Path.of(arguments[0]), true);
        try (Connection connection =
                DemoDatabase.begin(home).getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create table kept as select 42 as answer");
        }
        home = null;
        System.gc();
        System.out.println(READY);
        new java.util.concurrent.CountDownLatch(1).await();
    }
}

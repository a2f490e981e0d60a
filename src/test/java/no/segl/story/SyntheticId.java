package no.segl.story;

import java.time.Year;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Identity numbers that can belong to nobody: the month is 80 too high. Each is given once in a run. */
public final class SyntheticId {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 20_000));
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private SyntheticId() {}

    /** Of one who is of age. */
    public static String next() {
        return next(n -> "%02d%02d%02d%03d".formatted(n % 28 + 1, n / 28 % 12 + 81, 40 + n / 336 % 60, n % 500));
    }

    /** Of one who turns 16 this year. */
    public static String nextMinor() {
        int year = Year.now().getValue() % 100 - 16;
        return next(n -> "%02d%02d%02d%03d".formatted(n % 28 + 1, n / 28 % 12 + 81, year, 500 + n % 500));
    }

    private static String next(IntFunction<String> person) {
        while (true) {
            String nine = person.apply(NEXT.getAndIncrement());
            int first = control(nine, FIRST);
            int second = first > 9 ? 10 : control(nine + first, SECOND);
            if (second <= 9) {
                return nine + first + second;
            }
        }
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}

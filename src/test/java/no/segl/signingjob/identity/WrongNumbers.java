package no.segl.signingjob.identity;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as they are mistyped. */
final class WrongNumbers {

    private WrongNumbers() {}

    static Stream<String> withOneOtherDigit(String value, int from) {
        return IntStream.range(from, value.length())
                .boxed()
                .flatMap(at -> IntStream.rangeClosed('0', '9')
                        .filter(digit -> digit != value.charAt(at))
                        .mapToObj(digit -> value.substring(0, at) + (char) digit + value.substring(at + 1)));
    }

    static Stream<String> withNeighboursSwapped(String value) {
        return IntStream.range(1, value.length())
                .filter(at -> value.charAt(at) != value.charAt(at - 1))
                .mapToObj(at ->
                        value.substring(0, at - 1) + value.charAt(at) + value.charAt(at - 1) + value.substring(at + 1));
    }
}

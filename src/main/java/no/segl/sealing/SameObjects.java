package no.segl.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Compares objects of two files with all that they refer to, streams byte for byte as they are stored. */
final class SameObjects {

    /** More than documents have; a stranger's file must exhaust nothing. */
    private static final int DEEPEST = 200;

    private static final int MOST = 100_000;

    private final Set<Pair> begun = new HashSet<>();
    private int depth;

    /** Of two indirect objects, which are compared once. */
    private record Pair(COSObject one, COSObject other) {

        @Override
        public boolean equals(@Nullable Object another) {
            return another instanceof Pair pair && pair.one == one && pair.other == other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    /** False also where there are more of them than can be compared. */
    boolean are(@Nullable COSBase one, @Nullable COSBase other) {
        if (one instanceof COSObject here && other instanceof COSObject there) {
            return !begun.add(new Pair(here, there)) || are(here.getObject(), there.getObject());
        }
        if (depth == DEEPEST || begun.size() > MOST) {
            return false;
        }
        depth++;
        try {
            return areDirectly(resolved(one), resolved(other));
        } finally {
            depth--;
        }
    }

    private static @Nullable COSBase resolved(@Nullable COSBase one) {
        return one instanceof COSObject reference ? reference.getObject() : one;
    }

    private boolean areDirectly(@Nullable COSBase one, @Nullable COSBase other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof COSArray here && other instanceof COSArray there) {
            return here.size() == there.size()
                    && IntStream.range(0, here.size()).allMatch(i -> are(here.get(i), there.get(i)));
        }
        if (one instanceof COSDictionary here && other instanceof COSDictionary there) {
            return areBut(here, there, Set.of());
        }
        return one.equals(other);
    }

    /** As {@link #are}, without looking at some of their entries. */
    boolean areBut(COSDictionary one, COSDictionary other, Collection<COSName> leftOut) {
        return areStreams(one, other)
                && names(one, leftOut).equals(names(other, leftOut))
                && names(one, leftOut).stream().allMatch(name -> are(one.getItem(name), other.getItem(name)));
    }

    private static Set<COSName> names(COSDictionary of, Collection<COSName> leftOut) {
        Set<COSName> names = new HashSet<>(of.keySet());
        names.removeAll(leftOut);
        return names;
    }

    /** Or neither is one. */
    private static boolean areStreams(COSDictionary one, COSDictionary other) {
        if (one instanceof COSStream here && other instanceof COSStream there) {
            try (InputStream first = here.createRawInputStream();
                    InputStream second = there.createRawInputStream()) {
                return Arrays.equals(first.readAllBytes(), second.readAllBytes());
            } catch (IOException unreadable) {
                return false;
            }
        }
        return !(one instanceof COSStream) && !(other instanceof COSStream);
    }
}

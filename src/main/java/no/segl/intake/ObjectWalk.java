package no.segl.intake;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Visits every dictionary that can be reached, each once, without recursion and within a budget. */
final class ObjectWalk {

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int budget;

    ObjectWalk(int budget) {
        this.budget = budget;
    }

    void from(COSDictionary start, Consumer<COSDictionary> visitor) {
        enqueue(start);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.remove();
            if (next instanceof COSDictionary dictionary) {
                visitor.accept(dictionary);
                dictionary.getValues().forEach(this::enqueue);
            } else if (next instanceof COSArray array) {
                array.forEach(this::enqueue);
            }
        }
    }

    private void enqueue(@Nullable COSBase reference) {
        COSBase object = reference instanceof COSObject indirect ? indirect.getObject() : reference;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            waiting.add(object);
            stayWithinLimits();
        }
    }

    private void stayWithinLimits() {
        if (seen.size() > budget) {
            throw new TooComplex("more than " + budget + " objects");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new TooComplex("out of time");
        }
    }
}

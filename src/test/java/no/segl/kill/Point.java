package no.segl.kill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.segl.kill.Place.Moment;
import no.segl.kill.Place.Work;

/**
 * One point at which the application dies.
 *
 * @param call which call at this place, 1 for the first
 */
record Point(Place place, Moment moment, int call) {

    /** As many as wanted, of each sort of work in turn; after all possible ones the same come again. */
    static List<Point> chosen(long seed, int wanted) {
        Random chance = new Random(seed);
        Map<Work, List<Point>> byWork = new EnumMap<>(Work.class);
        for (Place place : Place.values()) {
            for (Moment moment : place.moments) {
                for (int call = 1; call <= place.calls; call++) {
                    byWork.computeIfAbsent(place.work, work -> new ArrayList<>())
                            .add(new Point(place, moment, call));
                }
            }
        }
        List<Work> order = new ArrayList<>(byWork.keySet());
        Collections.shuffle(order, chance);
        byWork.values().forEach(points -> Collections.shuffle(points, chance));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            List<Point> ofWork = byWork.get(order.get(i % order.size()));
            points.add(ofWork.get(i / order.size() % ofWork.size()));
        }
        return points;
    }

    static Point read(String text) {
        String[] parts = text.split(" ");
        return new Point(Place.valueOf(parts[0]), Moment.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return place + " " + moment + " " + call;
    }
}

package nl.klankbord.search;

import java.util.Arrays;

/** The highest few of many, in a heap with the least of them on top. Cost: one comparison for each that is not kept. */
final class Best {

    private final int most;
    private long[] keys;
    private long[] places;
    private int size;

    Best(int most) {
        this.most = most;
        this.keys = new long[Math.min(most, 64)];
        this.places = new long[keys.length];
    }

    /** One that was kept: its key, its segment and its document in it. */
    record Kept(long key, int leaf, int document) {

        /** Where it stands in the whole index. */
        long place() {
            return (long) leaf << Integer.SIZE | document;
        }
    }

    void offer(long key, int leaf, int document) {
        long place = (long) leaf << 32 | document;
        if (size < most) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, Math.min(most, size * 2));
                places = Arrays.copyOf(places, keys.length);
            }
            up(size++, key, place);
        } else if (most > 0 && key > keys[0]) {
            down(key, place);
        }
    }

    /** What a key must reach to be kept. */
    long least() {
        return size < most ? 0 : most == 0 ? Long.MAX_VALUE : keys[0];
    }

    private void up(int from, long key, long place) {
        int at = from;
        while (at > 0 && keys[at - 1 >> 1] > key) {
            keys[at] = keys[at - 1 >> 1];
            places[at] = places[at - 1 >> 1];
            at = at - 1 >> 1;
        }
        keys[at] = key;
        places[at] = place;
    }

    private void down(long key, long place) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[at] = keys[child];
            places[at] = places[child];
            at = child;
        }
        keys[at] = key;
        places[at] = place;
    }

    /** What was kept, highest first. */
    Kept[] sorted() {
        var kept = new Kept[size];
        for (int i = 0; i < size; i++) {
            kept[i] = new Kept(keys[i], (int) (places[i] >> 32), (int) places[i]);
        }
        Arrays.sort(kept, (one, other) -> Long.compare(other.key(), one.key()));
        return kept;
    }
}

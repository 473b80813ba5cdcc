package nl.klankbord.base;

import java.util.List;

/** A page of a list. Pages count from 1; {@code total} is exact and counts all pages. */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }
}

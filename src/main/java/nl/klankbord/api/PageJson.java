package nl.klankbord.api;

import java.util.List;
import java.util.function.Function;
import nl.klankbord.base.Page;

/** A page of a list as it goes over the wire. */
record PageJson<T>(List<T> items, long total, int page, int size) {

    static <S, T> PageJson<T> of(Page<S> page, Function<S, T> each) {
        return new PageJson<>(page.items().stream().map(each).toList(), page.total(), page.page(), page.size());
    }
}

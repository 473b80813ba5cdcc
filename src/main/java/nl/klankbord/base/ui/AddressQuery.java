package nl.klankbord.base.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The state of a page as it stands in its address. What cannot be read there is left out; what is usual is not written.
 */
public final class AddressQuery {

    private static final String PAGE = "page";
    private static final int LAST_PAGE = 1_000_000;

    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    /** Every value of a key that can be read. */
    public static <T> Set<T> read(QueryParameters parameters, String key, Function<String, Optional<T>> parse) {
        var values = new LinkedHashSet<T>();
        parameters.getParameters(key).forEach(value -> parse.apply(value).ifPresent(values::add));
        return values;
    }

    /** The value that is called so in an address. */
    public static <E> Optional<E> named(E[] values, Function<E, String> nameOf, String name) {
        return Stream.of(values)
                .filter(value -> nameOf.apply(value).equals(name))
                .findFirst();
    }

    /** Which page of a list, from 1. */
    public static int page(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PAGE)
                .filter(page -> page.matches("[0-9]{1,7}"))
                .map(page -> Math.clamp(Integer.parseInt(page), 1, LAST_PAGE))
                .orElse(1);
    }

    /** The same values, with or without one of them. */
    public static <T> Set<T> with(Set<T> values, T value, boolean chosen) {
        var other = new HashSet<>(values);
        if (chosen) {
            other.add(value);
        } else {
            other.remove(value);
        }
        return other;
    }

    /** Writes a value; nothing for an empty one. */
    public AddressQuery write(String key, String value) {
        return write(key, value.isEmpty() ? List.of() : List.of(value));
    }

    /** Writes values in a fixed order; nothing when there are none. */
    public AddressQuery write(String key, Collection<?> values) {
        if (!values.isEmpty()) {
            parameters.put(key, values.stream().map(String::valueOf).sorted().toList());
        }
        return this;
    }

    /** Writes the page of a list; nothing for the first. */
    public AddressQuery writePage(int page) {
        return write(PAGE, page > 1 ? String.valueOf(page) : "");
    }

    /** What was written. */
    public QueryParameters parameters() {
        return new QueryParameters(parameters);
    }
}

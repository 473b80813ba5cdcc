package nl.klankbord.base;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the interface by key, in Dutch and English. Each module has a bundle of its own,
 * {@code vaadin-i18n/<module>_nl.properties} and {@code …_en.properties} in UTF-8; keys start with the module's name.
 * Patterns are those of {@link MessageFormat}: a literal apostrophe is written twice, in every text, with or without
 * arguments.
 */
@Component
public class Texts {

    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** In order of preference; the first is used when nothing else is asked for. */
    public static final List<Locale> LANGUAGES = List.of(DUTCH, ENGLISH);

    private final Map<Locale, Bundle> bundles = new HashMap<>();

    public Texts() {
        for (var language : LANGUAGES) {
            bundles.put(language, new Bundle(language, load(language.getLanguage())));
        }
    }

    /**
     * All texts of a language.
     *
     * @param formats patterns that were read before: reading one costs more than filling it in
     * @param whole texts without arguments, as they were written before
     */
    private record Bundle(
            Locale language,
            Map<String, String> patterns,
            Map<String, MessageFormat> formats,
            Map<String, String> whole) {

        Bundle(Locale language, Map<String, String> patterns) {
            this(language, patterns, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        String whole(String key) {
            var before = whole.get(key);
            return before == null ? whole.computeIfAbsent(key, _ -> filled(key)) : before;
        }

        String filled(String key, Object... arguments) {
            var format = formats.get(key);
            if (format == null) {
                format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern(key), language));
            }
            // A format itself is for one thread at a time.
            return ((MessageFormat) format.clone()).format(arguments);
        }

        private String pattern(String key) {
            var pattern = patterns.get(key);
            if (pattern == null) {
                throw new IllegalArgumentException("No text for key " + key + " in " + language.getLanguage());
            }
            return pattern;
        }
    }

    private static Map<String, String> load(String language) {
        var texts = new HashMap<String, String>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:vaadin-i18n/*_" + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("Text key stands in two bundles: " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    /** The supported language nearest to the one asked for: English for any English, Dutch for all else. */
    public static Locale nearest(Locale wanted) {
        return wanted.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }

    /** What a request asks for; Dutch when it asks for nothing, where the servlet would say the server's language. */
    public static Locale asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? DUTCH : nearest(request.getLocale());
    }

    /** The text of a key; refuses a key that no bundle holds, which a test finds before a reader does. */
    public String get(Locale language, String key, Object... arguments) {
        var bundle = bundle(language);
        return arguments.length == 0 ? bundle.whole(key) : bundle.filled(key, arguments);
    }

    private Bundle bundle(Locale language) {
        var bundle = bundles.get(nearest(language));
        if (bundle == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return bundle;
    }

    /** All keys of a language, for the test that compares them. */
    public Set<String> keys(Locale language) {
        return bundle(language).patterns().keySet();
    }
}

package nl.klankbord.notices;

import java.util.Locale;
import java.util.Map;
import nl.klankbord.base.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices in the language of the reader. */
@Component
class NoticeTexts {

    private final Texts texts;
    private final NoticeKinds kinds;
    private final JsonMapper json;

    NoticeTexts(Texts texts, NoticeKinds kinds, JsonMapper json) {
        this.texts = texts;
        this.kinds = kinds;
        this.json = json;
    }

    /** The sentence; one that a later version of the portal no longer has is told in general words. */
    String sentence(StoredNotice notice, Locale language) {
        return texts.keys(Texts.nearest(language)).contains(notice.textKey())
                ? texts.get(language, notice.textKey(), Arguments.read(notice.arguments(), language, json))
                : texts.get(language, "notices.unknown");
    }

    /** The name of a kind as it stands among the settings. */
    String kind(String id, Locale language) {
        return kind(id, language, kinds.byId());
    }

    Notice notice(StoredNotice stored, Locale language, Map<String, NoticeKind> known) {
        return new Notice(
                stored.id(),
                kind(stored.kind(), language, known),
                sentence(stored, language),
                stored.path(),
                stored.toldAt(),
                stored.readAt() != null);
    }

    private String kind(String id, Locale language, Map<String, NoticeKind> known) {
        var kind = known.get(id);
        return texts.get(language, kind == null ? "notices.kind.unknown" : kind.nameKey());
    }
}

package nl.klankbord.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin's {@code getTranslation} the texts of the house. */
@Component
class HouseTranslations implements I18NProvider {

    private final transient Texts texts;

    HouseTranslations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(locale, key, params);
    }
}

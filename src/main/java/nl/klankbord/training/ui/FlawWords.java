package nl.klankbord.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.klankbord.base.Texts;
import nl.klankbord.training.Flaw;
import org.springframework.stereotype.Component;

/** Says what is wrong with what was typed, and how to mend it. */
@Component
public class FlawWords {

    private final Texts texts;

    FlawWords(Texts texts) {
        this.texts = texts;
    }

    public String of(Flaw flaw, Locale language) {
        var arguments = new ArrayList<Object>();
        arguments.add(texts.get(language, "training.field." + flaw.field()));
        arguments.addAll(flaw.arguments());
        return texts.get(language, "training.flaw." + flaw.reason(), arguments.toArray());
    }

    /** All of them, each said once. */
    public String of(List<Flaw> flaws, Locale language) {
        return flaws.stream().map(flaw -> of(flaw, language)).distinct().collect(Collectors.joining(" "));
    }
}

package nl.klankbord.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.klankbord.base.Texts;
import nl.klankbord.training.Flaw;
import org.springframework.stereotype.Component;

/** What is wrong with a course or an edition, said of the fields that were sent. */
@Component
class TrainingFlaws {

    private final Texts texts;

    TrainingFlaws(Texts texts) {
        this.texts = texts;
    }

    BadFields bad(List<Flaw> flaws, Locale language) {
        var problems = new ArrayList<FieldProblem>();
        flaws.forEach(flaw -> problems.add(problem(flaw, language)));
        return new BadFields(problems);
    }

    private FieldProblem problem(Flaw flaw, Locale language) {
        var arguments = new ArrayList<Object>();
        arguments.add(texts.get(language, "training.field." + flaw.field()).toLowerCase(language));
        arguments.addAll(flaw.arguments());
        return new FieldProblem(flaw.field(), flaw.row(), "training.flaw." + flaw.reason(), arguments);
    }
}
